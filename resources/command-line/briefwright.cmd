@rem Briefwright on the command line: the installed program, without a window.
@"%~dp0Briefwright.exe" --cli -- %*
