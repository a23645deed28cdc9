@echo off
rem Builds the program when it is missing or is not the one built of these sources, then runs it by the rules that lie here.
setlocal
set "HOME_=%~dp0"
set "JAR=%HOME_%target\likvard.jar"
set "BUILT=%HOME_%target\likvard.sums"
rem What the program was built of, and the program itself, by content: times change when files are copied.
set "SUMS=$files = @(Get-ChildItem -Recurse -File -LiteralPath ($env:HOME_ + 'src\main')) + @(Get-Item -LiteralPath ($env:HOME_ + 'pom.xml'), $env:JAR); $sums = @($files | Where-Object { $_.Name[0] -ne '.' } | Sort-Object FullName | ForEach-Object { (Get-FileHash -LiteralPath $_.FullName).Hash + ' ' + $_.FullName.Substring($env:HOME_.Length) }) -join ';'"
set "JAVA_=java"
if defined JAVA_HOME set "JAVA_=%JAVA_HOME%\bin\java"

set "VERSION_="
for /f "tokens=3" %%v in ('""%JAVA_%" -version 2^>^&1" ^| findstr /c:" version "') do set "VERSION_=%%~v"
for /f "tokens=1 delims=.-" %%v in ("%VERSION_%") do set "VERSION_=%%v"
if not defined VERSION_ goto :nojava
if %VERSION_% lss 17 goto :nojava

if not exist "%JAR%" goto :build
if not exist "%BUILT%" goto :build
powershell -NoProfile -Command "%SUMS%; $was = [IO.File]::ReadAllText($env:BUILT); if ($sums -ceq $was) { exit 0 }; exit 1"
if not errorlevel 1 goto :run

:build
where mvn >nul 2>nul || goto :nomaven
echo Bygger likvard ... (building) 1>&2
if exist "%JAR%" del "%JAR%"
if exist "%BUILT%" del "%BUILT%"
rem Maven goes by times: what it made of other sources is not to be trusted.
if exist "%HOME_%target\classes" rmdir /s /q "%HOME_%target\classes"
call mvn -q -B -ntp -Dstyle.color=never -f "%HOME_%pom.xml" -Dmaven.test.skip=true package 1>&2 || goto :failed
powershell -NoProfile -Command "%SUMS%; [IO.File]::WriteAllText($env:BUILT, $sums)"

:run
rem One short run: the plain compiler and collector start sooner, and in Java 17 looking records up without classes made for it.
"%JAVA_%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dsun.reflect.inflationThreshold=1000 "-Dlikvard.rules=%HOME_%rules" -jar "%JAR%" %*
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
