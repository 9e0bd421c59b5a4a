/** cai-dat.ps1: adds our values beside what is there, never over it. */
export const installPart = String.raw`
function Install-Chromium($browser) {
  $own = @($plan.values | Where-Object { $_.browser -eq $browser.name })
  $list = Read-Json (Read-Value $browser.root 'ExtensionInstallForcelist')
  foreach ($value in $own) {
    $isList = $value.key -eq ($browser.root + '\ExtensionInstallForcelist')
    if ($isList -and $null -ne $list) {
      # Đơn vị ghi cả danh sách trong một giá trị JSON: thêm vào đó.
      $others = @($list | Where-Object { -not (Test-Entry $_ $browser.id) })
      Write-Value $browser.root 'ExtensionInstallForcelist' (Write-Json @($others + $value.value))
    } else { Write-Value $value.key $value.name $value.value }
  }
  Write-Value $browser.policyKey 'policy' $policy
}

function Install-Firefox($browser) {
  $files = @(Find-PolicyFile)
  foreach ($part in @($plan.firefox.PSObject.Properties)) {
    if ($part.Name -eq 'Preferences') {
      if (Test-OwnPreference) { continue }
      Write-Value 'SOFTWARE\BayDieu' 'Preferences' 'cai-dat'
    }
    $asText = Read-Json (Read-Value $firefoxRoot $part.Name)
    $inFiles = @($files | Where-Object { $null -ne (Get-Part (Read-PolicyFile $_) $part.Name) })
    if ($null -ne $asText) {
      Merge-Object $asText $part.Value
      Write-Value $firefoxRoot $part.Name (Write-Json $asText)
    } elseif (-not (Test-Key ($firefoxRoot + '\' + $part.Name)) -and $inFiles.Count -gt 0) {
      # Registry sẽ che mất phần cùng tên trong policies.json: ghi vào đúng tệp đang dùng.
      foreach ($file in $inFiles) {
        $policies = Read-PolicyFile $file
        Merge-Object (Get-Part $policies $part.Name) $part.Value
        Write-PolicyFile $file $policies
      }
    } else {
      $prefix = $firefoxRoot + '\' + $part.Name + '\'
      foreach ($value in @($plan.values | Where-Object { $_.key.StartsWith($prefix, [StringComparison]::Ordinal) })) { Write-Value $value.key $value.name $value.value }
      if ($part.Name -eq '3rdparty') { Write-Value $browser.policyKey 'policy' $policy }
    }
  }
}

# Đơn vị đã tự đặt mục này từ trước: giữ nguyên, và khi gỡ cũng không đụng tới.
function Test-OwnPreference {
  $name = 'xpinstall.signatures.required'
  if ($null -ne (Read-Value 'SOFTWARE\BayDieu' 'Preferences')) { return $false }
  if (Test-Key ($firefoxRoot + '\Preferences\' + $name)) { return $true }
  if ($null -ne (Get-Part (Read-Json (Read-Value $firefoxRoot 'Preferences')) $name)) { return $true }
  foreach ($file in @(Find-PolicyFile)) {
    if ($null -ne (Get-Part (Get-Part (Read-PolicyFile $file) 'Preferences') $name)) { return $true }
  }
  return $false
}

foreach ($browser in $plan.browsers) {
  if ($browser.name -eq 'firefox') { Install-Firefox $browser } else { Install-Chromium $browser }
  Write-Output ($browser.name + ': đã ghi')
}
Write-Output ('Mã chính sách: ' + $plan.hash)
Write-Output ('Bản sao trước khi ghi: ' + $copies)
Write-Output 'Chrome, Edge, Brave, Cốc Cốc: tự nhận sau ít phút, hoặc mở lại. Firefox: đóng rồi mở lại.'
`;
