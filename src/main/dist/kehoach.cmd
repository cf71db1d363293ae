@echo off
rem Starts Kehoach on Windows with a JDK 25 or later.
rem
rem   KEHOACH_JAVA   the JDK to use: its folder
rem   KEHOACH_AOT    off: no AOT cache
rem
rem This file is plain ASCII: cmd reads it in whatever code page the console has.
setlocal EnableExtensions DisableDelayedExpansion
set "OLDEST=25"

rem Java reads its command line in the machine's code page and would lose Vietnamese letters. So the words go by the
rem environment, which is Unicode, and folders by their short names, which are plain.
set KEHOACH_ARGUMENTS=%*
for %%I in ("%~f0") do (
    set "APP=%%~dpsI"
    set "SELF=%%~fsI"
)

call :find_jdk
if not defined JDK (
    call :utf8
    type "%~dp0no-jdk.txt" 1>&2
    call :restore
    exit /b 5
)
if not exist "%APP%kehoach.jar" (
    echo kehoach: "%~dp0kehoach.jar" ? 1>&2
    exit /b 5
)

rem A command is over before the optimising compiler pays, and before anyone reads a library's log.
set "QUIET=-Xlog:disable -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dkehoach.arguments=environment"
set "QUICK=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"
set "QUICK=%QUICK% -Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider -Dslf4j.internal.verbosity=ERROR -Dorg.freemarker.loggerLibrary=none"
set "QUICK=%QUICK% -Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl"
set "QUICK=%QUICK% -Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog"
set "FLAGS=%QUICK% %QUIET%"

set "CACHE="
if /i not "%KEHOACH_AOT%"=="off" call :name_cache
if defined KEHOACH_TRAINING (
    if defined CACHE call :train 9>"%FOLDER%\lock"
    exit /b 0
)

set "AOT="
if defined CACHE if exist "%CACHE%" set "AOT=-XX:AOTCache=%CACHE%"
if defined CACHE if not defined AOT call :start_training
if /i "%~1"=="serve" set "FLAGS=%QUIET%"

call :utf8
"%JDK%\bin\java.exe" %AOT% %FLAGS% -cp "%APP%kehoach.jar" org.kehoach.Application
set "CODE=%ERRORLEVEL%"
call :restore
exit /b %CODE%

rem --- the console ---------------------------------------------------------------------------------------------------

:utf8
set "CODEPAGE="
for /f "tokens=2 delims=:." %%C in ('chcp 2^>nul') do set "CODEPAGE=%%C"
chcp 65001 >nul 2>nul
exit /b 0

:restore
if defined CODEPAGE chcp %CODEPAGE% >nul 2>nul
exit /b 0

rem --- the JDK -------------------------------------------------------------------------------------------------------

:find_jdk
set "JDK="
if defined KEHOACH_JAVA (
    call :take "%KEHOACH_JAVA%"
    exit /b 0
)
call :take "%~dp0jdk"
if not defined JDK if defined JAVA_HOME call :take "%JAVA_HOME%"
if not defined JDK for /f "delims=" %%J in ('where java 2^>nul') do call :take "%%~dpJ.."
if not defined JDK call :take_below "%ProgramFiles%\Eclipse Adoptium"
if not defined JDK call :take_below "%ProgramFiles%\Java"
if not defined JDK call :take_below "%ProgramFiles%\Microsoft"
if not defined JDK call :take_below "%ProgramFiles%\Zulu"
if not defined JDK call :take_below "%ProgramFiles%\BellSoft"
if not defined JDK call :take_below "%ProgramFiles%\Amazon Corretto"
if not defined JDK call :take_below "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
if not defined JDK call :take_below "%USERPROFILE%\.jdks"
exit /b 0

:take_below
if not exist "%~1" exit /b 0
for /d %%D in ("%~1\*") do call :take "%%~fD"
exit /b 0

rem Reads the JDK's own release file: starting a JVM to ask would cost more than all the rest.
:take
if defined JDK exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "RELEASE="
set "BUILD="
for /f "usebackq tokens=1,2 delims==" %%A in ("%~1\release") do (
    if "%%A"=="JAVA_VERSION" set "RELEASE=%%~B"
    if "%%A"=="JAVA_RUNTIME_VERSION" set "BUILD=%%~B"
)
if not defined RELEASE exit /b 0
if not defined BUILD set "BUILD=%RELEASE%"
set "MAJOR=0"
for /f "tokens=1 delims=.-+" %%M in ("%RELEASE%") do set "MAJOR=%%M"
if %MAJOR% GEQ %OLDEST% for %%I in ("%~1") do set "JDK=%%~fsI"
exit /b 0

rem --- the AOT cache -------------------------------------------------------------------------------------------------

rem The digest of all jars and the JDK's build make the name, so that a new version never runs old classes.
:name_cache
set "CONTENTS="
if not defined LOCALAPPDATA exit /b 0
if not exist "%APP%kehoach.sha256" exit /b 0
set /p CONTENTS=<"%APP%kehoach.sha256"
if not defined CONTENTS exit /b 0
if not exist "%LOCALAPPDATA%\Kehoach\cache" mkdir "%LOCALAPPDATA%\Kehoach\cache" 2>nul
if not exist "%LOCALAPPDATA%\Kehoach\cache" exit /b 0
for %%I in ("%LOCALAPPDATA%\Kehoach\cache") do set "FOLDER=%%~fsI"
set "CACHE=%FOLDER%\%CONTENTS%-%BUILD%.aot"
exit /b 0

rem This script again, beside the command. Windows lets one process only write to the lock, also after a crash.
:start_training
if exist "%CACHE%.failed" exit /b 0
set "KEHOACH_TRAINING=yes"
start "" /b /low cmd /d /c "%SELF%" <nul >nul 2>&1
set "KEHOACH_TRAINING="
exit /b 0

:train
set "KEHOACH_ARGUMENTS=--train"
if exist "%CACHE%" exit /b 0
del /q "%FOLDER%\*.aot" "%FOLDER%\*.failed" 2>nul
"%JDK%\bin\java.exe" "-XX:AOTCacheOutput=%FOLDER%\making" %FLAGS% -cp "%APP%kehoach.jar" org.kehoach.Application
if exist "%FOLDER%\making" move /y "%FOLDER%\making" "%CACHE%"
if not exist "%CACHE%" type nul >"%CACHE%.failed"
exit /b 0
