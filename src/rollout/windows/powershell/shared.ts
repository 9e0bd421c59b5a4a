/**
 * What the three scripts share: reading and writing the machine's registry and Firefox's policies.json. For Windows
 * PowerShell 5.1, which every Windows 10 and 11 has; the scripts use no back-tick and no ${} (this is String.raw).
 */
export const sharedPart = String.raw`
$hklm = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')
$firefoxRoot = 'SOFTWARE\Policies\Mozilla\Firefox'
$newLine = [string][char]10

function Test-Key([string]$key) {
  $opened = $hklm.OpenSubKey($key)
  if ($null -eq $opened) { return $false }
  $opened.Close()
  return $true
}

function Read-Value([string]$key, [string]$name) {
  $opened = $hklm.OpenSubKey($key)
  if ($null -eq $opened) { return $null }
  try {
    $data = $opened.GetValue($name, $null)
    if ($data -is [array]) { return [string]::Join($newLine, $data) }
    return $data
  } finally { $opened.Close() }
}

# CreateSubKey mở khóa đã có mà không xóa gì bên trong.
function Write-Value([string]$key, [string]$name, $data) {
  $opened = $hklm.CreateSubKey($key)
  try {
    $kind = 'String'
    if ($data -is [int] -or $data -is [long]) { $kind = 'DWord' }
    $opened.SetValue($name, $data, [Microsoft.Win32.RegistryValueKind]$kind)
  } finally { $opened.Close() }
}

function Remove-Value([string]$key, [string]$name) {
  $opened = $hklm.OpenSubKey($key, $true)
  if ($null -eq $opened) { return }
  try { $opened.DeleteValue($name, $false) } finally { $opened.Close() }
}

function Remove-Key([string]$key) {
  if (Test-Key $key) { $hklm.DeleteSubKeyTree($key) }
}

function Read-Json($text) {
  if ($null -eq $text -or $text -isnot [string]) { return $null }
  try { return (ConvertFrom-Json -InputObject $text) } catch { return $null }
}

function Write-Json($object) {
  return (ConvertTo-Json -InputObject $object -Depth 32 -Compress)
}

function Get-Part($object, [string]$name) {
  if ($null -eq $object) { return $null }
  $member = $object.PSObject.Properties[$name]
  if ($null -eq $member) { return $null }
  # Dấu phẩy giữ nguyên danh sách: không có nó, danh sách một mục thành mục đó.
  return , $member.Value
}

# So từng ký tự: -ceq coi hai cách viết Unicode của cùng một chữ là một.
function Test-Same($a, $b) {
  return [string]::Equals([string]$a, [string]$b, [StringComparison]::Ordinal)
}

# Một dòng của danh sách buộc cài: mã, hoặc mã;địa chỉ.
function Test-Entry($entry, [string]$id) {
  return ([string]$entry).Split(';')[0].Trim() -eq $id
}

function Merge-Object($into, $from) {
  foreach ($member in @($from.PSObject.Properties)) {
    $old = Get-Part $into $member.Name
    if ($old -is [pscustomobject] -and $member.Value -is [pscustomobject]) { Merge-Object $old $member.Value }
    else { $into | Add-Member -NotePropertyName $member.Name -NotePropertyValue $member.Value -Force }
  }
}

# policies.json nằm cạnh Firefox, do đơn vị đặt từ trước.
function Find-PolicyFile {
  $folders = @($env:ProgramFiles, [Environment]::GetEnvironmentVariable('ProgramFiles(x86)'))
  foreach ($folder in $folders) {
    if (-not $folder) { continue }
    foreach ($install in @(Get-ChildItem -LiteralPath $folder -Directory -Filter '*Firefox*' -ErrorAction SilentlyContinue)) {
      $file = Join-Path $install.FullName 'distribution\policies.json'
      if (Test-Path -LiteralPath $file) { $file }
    }
  }
}

function Read-PolicyFile([string]$file) {
  $json = Read-Json ([IO.File]::ReadAllText($file))
  return (Get-Part $json 'policies')
}

# Không có BOM: Firefox đọc tệp này như JSON thuần.
function Write-PolicyFile([string]$file, $policies) {
  $text = Write-Json ([pscustomobject]@{ policies = $policies })
  [IO.File]::WriteAllText($file, $text, (New-Object Text.UTF8Encoding($false)))
}
`;

/** Before anything is changed: administrator's rights, and a copy of what is there. */
export const guardPart = String.raw`
$me = New-Object Security.Principal.WindowsPrincipal([Security.Principal.WindowsIdentity]::GetCurrent())
if (-not $me.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)) {
  Write-Output 'Cần quyền quản trị: mở PowerShell bằng Run as administrator rồi chạy lại.'
  exit 2
}

$copies = Join-Path $env:ProgramData ('BayDieu\ban-sao\' + (Get-Date -Format 'yyyyMMdd-HHmmss'))
New-Item -ItemType Directory -Path $copies -Force | Out-Null
foreach ($browser in $plan.browsers) {
  if (-not (Test-Key $browser.root)) { continue }
  & reg.exe export ('HKLM\' + $browser.root) (Join-Path $copies ($browser.name + '.reg')) /y | Out-Null
  if ($LASTEXITCODE -ne 0) { throw ('Không sao lưu được ' + $browser.root) }
}
$number = 0
foreach ($file in @(Find-PolicyFile)) {
  $number++
  Copy-Item -LiteralPath $file -Destination (Join-Path $copies ('policies-' + $number + '.json'))
}
`;
