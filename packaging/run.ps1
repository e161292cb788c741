# SPDX-License-Identifier: Apache-2.0
#
# run.sh for Windows: installs what is missing with winget and vcpkg, builds, and opens the wizard in the practice
# world. Arguments go to the wizard. In a session without a desktop the whole practice setup runs in the terminal.
#
#     powershell -ExecutionPolicy Bypass -File packaging\run.ps1
#
# With $env:SETUP_INSTALL = 'no' nothing is installed: for machines whose Qt comes from somewhere else.
# The first run builds Qt itself and takes an hour or more. No test runs this script: it has to be tried by hand.

$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest
Set-Location (Join-Path $PSScriptRoot '..')

# vcpkg's release of that day: the same libraries for everyone.
$vcpkgRelease = '2024.12.16'
$vswhere = Join-Path ${env:ProgramFiles(x86)} 'Microsoft Visual Studio\Installer\vswhere.exe'

function Invoke-Checked([string] $Program) {
    & $Program @args
    if ($LASTEXITCODE -ne 0) {
        throw "$Program $args failed with exit code $LASTEXITCODE."
    }
}

# The folder of a Visual Studio with the C++ compiler, or nothing.
function Find-VisualStudio {
    if (Test-Path $vswhere) {
        & $vswhere -latest -products * -requires Microsoft.VisualStudio.Component.VC.Tools.x86.x64 -property installationPath
    }
}

# The winget packages that this machine lacks, each with what winget is told besides.
function Get-MissingPackages {
    if (-not (Find-VisualStudio)) {
        @{ Id = 'Microsoft.VisualStudio.2022.BuildTools'
           More = @('--override', '--wait --passive --add Microsoft.VisualStudio.Workload.VCTools --includeRecommended') }
    }
    foreach ($tool in @(@('cmake', 'Kitware.CMake'), @('ninja', 'Ninja-build.Ninja'), @('git', 'Git.Git'))) {
        if (-not (Get-Command $tool[0] -ErrorAction SilentlyContinue)) {
            @{ Id = $tool[1]; More = @() }
        }
    }
}

function Install-Tools {
    $missing = @(Get-MissingPackages)
    if ($missing.Count -eq 0) {
        return
    }
    Write-Host 'Missing on this machine, and installed now:'
    $missing | ForEach-Object { Write-Host "    $($_.Id)" }
    if (-not (Get-Command winget -ErrorAction SilentlyContinue)) {
        throw ('There is no winget here. Install these by hand, then run this again: ' +
            'Visual Studio 2022 Build Tools with the C++ workload, CMake 3.25 or newer, Ninja, Git.')
    }
    foreach ($package in $missing) {
        $more = $package.More
        Invoke-Checked winget install --exact --id $package.Id --accept-package-agreements --accept-source-agreements @more
    }
    # What was just installed is in the registry's Path, not yet in this session's.
    $env:Path = [Environment]::GetEnvironmentVariable('Path', 'Machine') + ';' +
        [Environment]::GetEnvironmentVariable('Path', 'User') + ';' + $env:Path
}

# vcpkg's folder: the one that is set up here, or one of our own in build\.
function Install-Vcpkg {
    if ($env:VCPKG_ROOT -and (Test-Path (Join-Path $env:VCPKG_ROOT 'vcpkg.exe'))) {
        return $env:VCPKG_ROOT
    }
    $folder = Join-Path (Get-Location) 'build\vcpkg'
    if (-not (Test-Path (Join-Path $folder 'vcpkg.exe'))) {
        Write-Host "vcpkg is fetched into $folder; it then builds Qt, QtKeychain, cpp-httplib, libqrencode and OpenSSL."
        if (Test-Path $folder) {
            Remove-Item -Recurse -Force $folder
        }
        Invoke-Checked git clone --quiet --depth 1 --branch $vcpkgRelease https://github.com/microsoft/vcpkg $folder | Out-Host
        Invoke-Checked (Join-Path $folder 'bootstrap-vcpkg.bat') -disableMetrics | Out-Host
    }
    return $folder
}

# The compiler's variables for the rest of this session.
function Enter-Compiler {
    if (Get-Command cl -ErrorAction SilentlyContinue) {
        return
    }
    $studio = Find-VisualStudio
    if (-not $studio) {
        throw 'There is no Visual Studio with the C++ compiler on this machine.'
    }
    & (Join-Path $studio 'Common7\Tools\Launch-VsDevShell.ps1') -Arch amd64 -HostArch amd64 -SkipAutomaticLocation | Out-Null
}

$options = @()
if ($env:SETUP_INSTALL -ne 'no') {
    Install-Tools
    $vcpkg = Install-Vcpkg
    $options = @(
        "-DCMAKE_TOOLCHAIN_FILE=$vcpkg\scripts\buildsystems\vcpkg.cmake",
        "-DVCPKG_MANIFEST_DIR=$PSScriptRoot\windows",
        '-DVCPKG_TARGET_TRIPLET=x64-windows')
}
Enter-Compiler
Invoke-Checked cmake --preset release @options
Invoke-Checked cmake --build --preset release
# Installed, because that puts Qt's plugins beside the programs: without them no window opens.
Invoke-Checked cmake --install build\release --prefix build\release\installed
$programs = 'build\release\installed\bin'

if ([Environment]::UserInteractive) {
    & "$programs\okta-sumo-setup.exe" --practice @args
} else {
    Write-Host ''
    Write-Host 'There is no desktop in this session: instead of opening the wizard, okta-sumo-setup-cli practice run'
    Write-Host 'does the whole practice setup in this terminal.'
    Write-Host ''
    & "$programs\okta-sumo-setup-cli.exe" practice run
}
exit $LASTEXITCODE
