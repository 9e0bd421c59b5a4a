/** go-bo.ps1: takes out what is ours and nothing else. */
export const removePart = String.raw`
function Remove-Chromium($browser) {
  $listKey = $browser.root + '\ExtensionInstallForcelist'
  $opened = $hklm.OpenSubKey($listKey, $true)
  if ($null -ne $opened) {
    try {
      foreach ($name in $opened.GetValueNames()) {
        if (Test-Entry $opened.GetValue($name) $browser.id) { $opened.DeleteValue($name) }
      }
    } finally { $opened.Close() }
  }
  $list = Read-Json (Read-Value $browser.root 'ExtensionInstallForcelist')
  if ($null -ne $list) {
    $others = @($list | Where-Object { -not (Test-Entry $_ $browser.id) })
    Write-Value $browser.root 'ExtensionInstallForcelist' (Write-Json $others)
  }
  Remove-Key ($browser.root + '\ExtensionSettings\' + $browser.id)
  Remove-Key ($browser.root + '\3rdparty\extensions\' + $browser.id)
}

# Firefox chỉ gỡ khi thấy blocked; bỏ mục này đi thì tiện ích vẫn còn.
function Remove-Firefox($browser) {
  $blocked = [pscustomobject]@{ installation_mode = 'blocked' }
  $done = $false
  $asText = Read-Json (Read-Value $firefoxRoot 'ExtensionSettings')
  if ($null -ne (Get-Part $asText $browser.id)) {
    $asText | Add-Member -NotePropertyName $browser.id -NotePropertyValue $blocked -Force
    Write-Value $firefoxRoot 'ExtensionSettings' (Write-Json $asText)
    $done = $true
  }
  foreach ($file in @(Find-PolicyFile)) {
    $policies = Read-PolicyFile $file
    $settings = Get-Part $policies 'ExtensionSettings'
    $added = Get-Part (Get-Part $policies '3rdparty') 'Extensions'
    $changed = $false
    if ($null -ne (Get-Part $settings $browser.id)) {
      $settings | Add-Member -NotePropertyName $browser.id -NotePropertyValue $blocked -Force
      $changed = $true
      $done = $true
    }
    if ($null -ne (Get-Part $added $browser.id)) {
      $added.PSObject.Properties.Remove($browser.id)
      $changed = $true
    }
    if ($changed) { Write-PolicyFile $file $policies }
  }
  $own = $firefoxRoot + '\ExtensionSettings\' + $browser.id
  if ((Test-Key $own) -or -not $done) {
    Write-Value $own 'installation_mode' 'blocked'
    Remove-Value $own 'install_url'
  }
  Remove-Key ($firefoxRoot + '\3rdparty\Extensions\' + $browser.id)
  Remove-OwnText '3rdparty' 'Extensions' $browser.id
  if ($null -ne (Read-Value 'SOFTWARE\BayDieu' 'Preferences')) { Remove-Preference }
  Remove-Key 'SOFTWARE\BayDieu'
}

function Remove-OwnText([string]$part, [string]$below, [string]$name) {
  $asText = Read-Json (Read-Value $firefoxRoot $part)
  $holder = $asText
  if ($below) { $holder = Get-Part $asText $below }
  if ($null -eq (Get-Part $holder $name)) { return }
  $holder.PSObject.Properties.Remove($name)
  Write-Value $firefoxRoot $part (Write-Json $asText)
}

function Remove-Preference {
  $name = 'xpinstall.signatures.required'
  Remove-Key ($firefoxRoot + '\Preferences\' + $name)
  Remove-OwnText 'Preferences' '' $name
  foreach ($file in @(Find-PolicyFile)) {
    $policies = Read-PolicyFile $file
    $preferences = Get-Part $policies 'Preferences'
    if ($null -eq (Get-Part $preferences $name)) { continue }
    $preferences.PSObject.Properties.Remove($name)
    Write-PolicyFile $file $policies
  }
}

foreach ($browser in $plan.browsers) {
  if ($browser.name -eq 'firefox') { Remove-Firefox $browser } else { Remove-Chromium $browser }
  Write-Output ($browser.name + ': đã gỡ')
}
Write-Output ('Bản sao trước khi gỡ: ' + $copies)
Write-Output 'Firefox gỡ tiện ích ở lần mở kế tiếp; các trình duyệt khác gỡ sau ít phút.'
`;
