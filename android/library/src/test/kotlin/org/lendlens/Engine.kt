package org.lendlens

import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardCopyOption

/** The engine inside tests: a JVM refuses the same library in two class loaders, so each gets a copy of its own. */
object Engine {
    private val copy: Path by lazy {
        val built = Path.of(System.getProperty("lendlens.test.library"))
        Files.createTempFile("lendlens", ".so").also {
            it.toFile().deleteOnExit()
            Files.copy(built, it, StandardCopyOption.REPLACE_EXISTING)
        }
    }

    /** To be called before the library's first use. */
    fun load() {
        System.setProperty("lendlens.native.library", copy.toString())
    }
}
