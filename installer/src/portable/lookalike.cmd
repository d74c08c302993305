@echo off
rem Starts Lookalike from this folder; what it remembers stays here, in data\. Without arguments it opens the window.
setlocal
set "HERE=%~dp0"
set "JAVA_BIN="
if exist "%HERE%runtime\bin\java.exe" set "JAVA_BIN=%HERE%runtime\bin\"
if not defined JAVA_BIN if defined JAVA_HOME set "JAVA_BIN=%JAVA_HOME%\bin\"
"%JAVA_BIN%java" -version >nul 2>&1
if errorlevel 1 goto :no_java
if "%~1"=="" goto :window
"%JAVA_BIN%java" -Dfile.encoding=UTF-8 -jar "%HERE%lookalike.jar" %*
exit /b %ERRORLEVEL%

:window
start "" "%JAVA_BIN%javaw" -Dfile.encoding=UTF-8 -jar "%HERE%lookalike.jar"
exit /b 0

:no_java
echo Lookalike needs Java 17 or newer, and none was found. Install one, for example from https://adoptium.net 1>&2
pause
exit /b 1
