@echo off
rem Adds "Find similar pictures here" to the menu of folders in Explorer, for you alone; menu-remove.cmd takes it away again.
setlocal
set "START=\"%~dp0lookalike.cmd\" open \"%%V\""
for %%K in (Directory\shell Directory\Background\shell) do (
    reg add "HKCU\Software\Classes\%%K\Lookalike" /ve /d "Find similar pictures here" /f >nul
    reg add "HKCU\Software\Classes\%%K\Lookalike\command" /ve /d "%START%" /f >nul
)
