@echo off
rem Runs Maven 3.8 or newer: the one in MAVEN_HOME, the one on PATH, or one fetched once from Apache, its checksum verified.
rem LOOKALIKE_MAVEN_URL names another place to fetch the same file from (a mirror, file:///...).
setlocal EnableExtensions DisableDelayedExpansion

set "PROJECT=%~dp0"
set "STORE=%USERPROFILE%\.m2\lookalike"
if defined LOOKALIKE_MAVEN_STORE set "STORE=%LOOKALIKE_MAVEN_STORE%"

call :require_jdk || exit /b 1
call :find_maven || exit /b 1
call "%MAVEN%" %*
exit /b %ERRORLEVEL%

:require_jdk
rem Texts that hold a path stay outside of ( ): a path such as C:\Program Files (x86) would close them.
set "JAVAC="
if defined JAVA_HOME set "JAVAC=%JAVA_HOME%\bin\javac.exe"
if not defined JAVA_HOME for %%j in (javac.exe) do set "JAVAC=%%~$PATH:j"
if not defined JAVAC goto :no_jdk
if not exist "%JAVAC%" goto :not_a_jdk
set "JDK=0"
for /f "tokens=2 delims=. " %%v in ('call "%JAVAC%" -version 2^>^&1') do set "JDK=%%v"
if %JDK% GEQ 17 exit /b 0
echo mvnw: JDK 17 or newer is needed; %JAVAC% is version %JDK%. 1>&2
echo       Point JAVA_HOME to a newer one. 1>&2
exit /b 1

:no_jdk
echo mvnw: No JDK found: JAVA_HOME is not set and javac is not on PATH. 1>&2
echo       Install a JDK 17 or newer, for example Temurin from https://adoptium.net 1>&2
exit /b 1

:not_a_jdk
echo mvnw: JAVA_HOME=%JAVA_HOME% is not a JDK: it has no bin\javac.exe. 1>&2
echo       Point JAVA_HOME to a JDK 17 or newer, or unset it to use the JDK on PATH. 1>&2
exit /b 1

:find_maven
set "MAVEN="
if defined MAVEN_HOME if exist "%MAVEN_HOME%\bin\mvn.cmd" call :take_if_new_enough "%MAVEN_HOME%\bin\mvn.cmd" && exit /b 0
for %%m in (mvn.cmd) do if not "%%~$PATH:m"=="" call :take_if_new_enough "%%~$PATH:m" && exit /b 0
for /f "usebackq eol=# tokens=1,* delims==" %%k in ("%PROJECT%.mvn\maven-download.properties") do set "PINNED_%%k=%%l"
set "MAVEN=%STORE%\apache-maven-%PINNED_version%\bin\mvn.cmd"
if exist "%MAVEN%" exit /b 0
call :fetch
exit /b %ERRORLEVEL%

:take_if_new_enough
for /f "tokens=3,4 delims=. " %%a in ('call "%~1" -v ^| findstr /c:"Apache Maven"') do (
    if %%a GTR 3 set "MAVEN=%~1"
    if %%a EQU 3 if %%b GEQ 8 set "MAVEN=%~1"
)
if defined MAVEN exit /b 0
exit /b 1

:fetch
set "URL=%PINNED_url%"
if defined LOOKALIKE_MAVEN_URL set "URL=%LOOKALIKE_MAVEN_URL%"
set "WORK=%STORE%\fetch.%RANDOM%%RANDOM%"
echo mvnw: no Maven 3.8 or newer found; fetching %URL% 1>&2
mkdir "%WORK%" || exit /b 1
powershell -NoProfile -ExecutionPolicy Bypass -Command "$ErrorActionPreference='Stop'; $ProgressPreference='SilentlyContinue'; [Net.ServicePointManager]::SecurityProtocol='Tls12'; (New-Object Net.WebClient).DownloadFile($env:URL, $env:WORK + '\maven.tar.gz')"
if errorlevel 1 goto :not_fetched
powershell -NoProfile -ExecutionPolicy Bypass -Command "$actual=(Get-FileHash -Algorithm SHA512 -LiteralPath ($env:WORK + '\maven.tar.gz')).Hash.ToLower(); if ($actual -ne $env:PINNED_sha512) { [Console]::Error.WriteLine('      expected ' + $env:PINNED_sha512 + [Environment]::NewLine + '      actual   ' + $actual); exit 1 }"
if errorlevel 1 goto :mismatch
pushd "%WORK%" || goto :give_up
"%SystemRoot%\System32\tar.exe" -xzf maven.tar.gz
popd
move "%WORK%\apache-maven-%PINNED_version%" "%STORE%\" >nul 2>&1
rmdir /s /q "%WORK%"
if exist "%MAVEN%" exit /b 0
echo mvnw: Cannot write to %STORE%. 1>&2
exit /b 1

:not_fetched
echo mvnw: Could not fetch %URL%. 1>&2
echo       Without a network, install Maven 3.8 or newer, or name a copy of that file in LOOKALIKE_MAVEN_URL. 1>&2
goto :give_up

:mismatch
echo mvnw: Checksum mismatch: what %URL% gave is not the pinned Maven; nothing was installed. 1>&2

:give_up
rmdir /s /q "%WORK%"
exit /b 1
