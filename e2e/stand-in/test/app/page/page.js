window.moduleRan = true
