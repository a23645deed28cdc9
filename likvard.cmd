@echo off
rem Builds the program when it is missing or older than its sources or rules, then runs it.
setlocal
set "HOME_=%~dp0"
set "JAR=%HOME_%target\likvard.jar"
set "JAVA_=java"
if defined JAVA_HOME set "JAVA_=%JAVA_HOME%\bin\java"

set "VERSION_="
for /f "tokens=3" %%v in ('""%JAVA_%" -version 2^>^&1" ^| findstr /c:" version "') do set "VERSION_=%%~v"
for /f "tokens=1 delims=.-" %%v in ("%VERSION_%") do set "VERSION_=%%v"
if not defined VERSION_ goto :nojava
if %VERSION_% lss 17 goto :nojava

powershell -NoProfile -Command "$jar = Get-Item -ErrorAction SilentlyContinue $env:JAR; $newer = { Get-ChildItem -Recurse ($env:HOME_ + 'src\main'), ($env:HOME_ + 'rules'), ($env:HOME_ + 'pom.xml') | Where-Object { $_.LastWriteTime -gt $jar.LastWriteTime } | Select-Object -First 1 }; if (-not $jar -or (& $newer)) { exit 1 }"
if not errorlevel 1 goto :run

where mvn >nul 2>nul || goto :nomaven
echo Bygger likvard ... (building) 1>&2
rem What Maven copied before stays when a rule is removed.
if exist "%JAR%" del "%JAR%"
if exist "%HOME_%target\classes\rules" rmdir /s /q "%HOME_%target\classes\rules"
call mvn -q -B -ntp -Dstyle.color=never -f "%HOME_%pom.xml" -Dmaven.test.skip=true package 1>&2 || goto :failed

:run
rem One short run: the plain compiler and collector start sooner.
"%JAVA_%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%JAR%" %*
exit /b %errorlevel%

:nojava
echo likvard needs Java 17 or later: https://adoptium.net 1>&2
exit /b 70

:nomaven
echo likvard needs Maven to be built: https://maven.apache.org 1>&2
exit /b 70

:failed
echo likvard could not be built. 1>&2
exit /b 70
