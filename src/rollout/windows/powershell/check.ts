/** kiem-tra.ps1: the lines of `bay-dieu verify`, on a machine without Node. */
export const checkPart = String.raw`
function Find-Difference($want, $have, [string]$path) {
  if ($want -is [pscustomobject] -and $have -is [pscustomobject]) {
    $names = @($want.PSObject.Properties; $have.PSObject.Properties) | ForEach-Object { $_.Name } | Sort-Object -Unique
    foreach ($name in $names) {
      $below = $name
      if ($path) { $below = $path + '.' + $name }
      $found = Find-Difference (Get-Part $want $name) (Get-Part $have $name) $below
      if ($found) { return $found }
    }
    return $null
  }
  if ($want -is [array] -and $have -is [array]) {
    $longest = [Math]::Max($want.Count, $have.Count)
    for ($i = 0; $i -lt $longest; $i++) {
      $below = $path + '[' + $i + ']'
      if ($i -ge $want.Count -or $i -ge $have.Count) { return $below }
      $found = Find-Difference $want[$i] $have[$i] $below
      if ($found) { return $found }
    }
    return $null
  }
  if ($null -eq $want -and $null -eq $have) { return $null }
  if ($null -ne $want -and $null -ne $have -and $want.GetType() -eq $have.GetType() -and (Test-Same $want $have)) { return $null }
  return $path
}

# Registry trước, rồi policies.json: đúng thứ tự Firefox dùng.
function Read-FirefoxPart([string]$name) {
  $root = Read-Json (Read-Value $firefoxRoot $name)
  if ($null -ne $root) { return $root }
  foreach ($file in @(Find-PolicyFile)) {
    $part = Get-Part (Read-PolicyFile $file) $name
    if ($null -ne $part) { return $part }
  }
  return $null
}

function Read-PolicyText($browser) {
  $text = Read-Value $browser.policyKey 'policy'
  if ($null -ne $text -or $browser.name -ne 'firefox') { return $text }
  $ours = Get-Part (Get-Part (Read-FirefoxPart '3rdparty') 'Extensions') $browser.id
  return (Get-Part $ours 'policy')
}

function Test-Installed($browser) {
  if ($browser.name -eq 'firefox') {
    $mode = Read-Value ($firefoxRoot + '\ExtensionSettings\' + $browser.id) 'installation_mode'
    if ($null -eq $mode) { $mode = Get-Part (Get-Part (Read-FirefoxPart 'ExtensionSettings') $browser.id) 'installation_mode' }
    return ($mode -eq 'force_installed' -or $mode -eq 'normal_installed')
  }
  $mode = Read-Value ($browser.root + '\ExtensionSettings\' + $browser.id) 'installation_mode'
  if ($mode -eq 'force_installed' -or $mode -eq 'normal_installed') { return $true }
  $entries = @(Read-Json (Read-Value $browser.root 'ExtensionInstallForcelist'))
  $opened = $hklm.OpenSubKey($browser.root + '\ExtensionInstallForcelist')
  if ($null -ne $opened) {
    foreach ($name in $opened.GetValueNames()) { $entries += [string]$opened.GetValue($name) }
    $opened.Close()
  }
  foreach ($entry in $entries) {
    if (Test-Entry $entry $browser.id) { return $true }
  }
  return $false
}

$worst = 0
foreach ($browser in $plan.browsers) {
  $text = Read-PolicyText $browser
  if ($null -eq $text) {
    Write-Output ($browser.name + ': thiếu')
    $worst = 2
    continue
  }
  $found = $null
  if (-not (Test-Same $text $policy)) {
    $have = Read-Json $text
    $found = 'policy'
    if ($null -ne $have) { $found = Find-Difference (Read-Json $policy) $have '' }
  }
  if ($null -eq $found -and -not (Test-Installed $browser)) { $found = $browser.installName }
  if ($found) {
    Write-Output ($browser.name + ': khác: ' + $found)
    $worst = [Math]::Max($worst, 1)
  } else { Write-Output ($browser.name + ': đang có hiệu lực') }
}
Write-Output ('mã chính sách: ' + $plan.hash)
exit $worst
`;
