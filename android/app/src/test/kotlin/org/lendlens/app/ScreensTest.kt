package org.lendlens.app

import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.robolectric.shadows.ShadowLooper.idleMainLooper

/** How the screens look: drawn, and held against the pictures of docs/screens. */
@RunWith(ParameterizedRobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(sdk = [35])
class ScreensTest(private val screen: Shown, private val look: Look) {
    @Test
    fun `it looks like its picture`() {
        look.setUp(height = 640)
        val view = screen.open()
        idleMainLooper()
        Pictures.assertIs("$screen-$look", view.picture())
    }

    companion object {
        /** Each screen in both languages; the first ones in every other look. */
        @JvmStatic
        @Parameters(name = "{0} {1}")
        fun pictures(): List<Array<Any>> = screens().flatMap { screen -> looks(screen).map { arrayOf(screen, it) } }

        private fun looks(screen: Shown): List<Look> = when (screen.toString()) {
            "answer" -> Look.entries
            "app" -> listOf(Look.ENGLISH, Look.CHINESE, Look.CHINESE_DARK, Look.ENGLISH_LARGE, Look.RIGHT_TO_LEFT)
            else -> listOf(Look.ENGLISH, Look.CHINESE)
        }
    }
}

/** The folder of the pictures holds nothing but them, and they stay small. */
@RunWith(RobolectricTestRunner::class)
class PicturesTest {
    @Test
    fun `every picture is of a screen, and small`() {
        val files = Pictures.folder.listFiles().orEmpty().filter { it.extension == "png" }
        assertEquals(ScreensTest.pictures().map { it.joinToString("-") }.sorted(), files.map { it.nameWithoutExtension }.sorted())
        assertEquals(emptyList<String>(), files.filter { it.length() > Pictures.LARGEST }.map { "${it.name}: ${it.length()}" })
    }
}
