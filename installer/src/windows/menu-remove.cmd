@echo off
for %%K in (Directory\shell Directory\Background\shell) do reg delete "HKCU\Software\Classes\%%K\Lookalike" /f >nul 2>&1
