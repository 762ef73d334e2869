package org.lendlens

import java.io.File
import java.util.ServiceLoader
import org.jetbrains.kotlin.abi.tools.AbiFilters
import org.jetbrains.kotlin.abi.tools.AbiToolsFactory
import org.junit.Assert.assertEquals
import org.junit.Test

/** What other apps are compiled against changes only where somebody sees it: in `api/library.api`. */
class PublicApiTest {
    @Test
    fun `the public API is the one of the committed list`() {
        val classes = File("target/classes").walk().filter { it.extension == "class" }.sorted().toList()
        val tools = ServiceLoader.load(AbiToolsFactory::class.java).single().get()
        val everything = AbiFilters(emptySet(), emptySet(), emptySet(), emptySet())
        val found = StringBuilder().also { tools.printJvmDump(it, classes, everything) }.toString()
        val list = File("api/library.api")
        if (System.getenv("LENDLENS_OVERWRITE") == "1") list.writeText(found)
        assertEquals("LENDLENS_OVERWRITE=1 writes it anew", list.readText(), found)
    }
}
