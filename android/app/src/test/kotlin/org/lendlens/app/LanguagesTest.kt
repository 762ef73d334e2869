package org.lendlens.app

import android.content.res.Configuration
import java.io.File
import java.util.Locale
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config

/** Android takes the app's texts in the language in which the engine tells what it found; else one screen would mix two. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [Config.ALL_SDKS])
class LanguagesTest {
    @Test
    fun `each language of the engine is one of the app`() {
        val tags = File(System.getProperty("lendlens.root"), "rust-core/data/messages").list().orEmpty()
        for (tag in tags) assertEquals(tag, spokenTo(tag))
    }

    @Test
    fun `a reader gets the language that the engine chooses`() {
        val chosen = mapOf(
            "zh-CN" to "zh-Hans", "zh-Hans-SG" to "zh-Hans", "zh-TW" to "zh-Hant", "zh-HK" to "zh-Hant", "zh-Hant-MO" to "zh-Hant",
            "id-ID" to "id", "in-ID" to "id", "fil-PH" to "fil", "tl-PH" to "fil", "hi-IN" to "hi", "hi-Latn-IN" to "en",
            "es-MX" to "es", "es-419" to "es", "sw-KE" to "sw", "en-IN" to "en", "fr-FR" to "en",
        )
        for ((reader, language) in chosen) assertEquals(reader, language, spokenTo(reader))
    }

    private fun spokenTo(tag: String): String {
        val configuration = Configuration().apply { setLocale(Locale.forLanguageTag(tag)) }
        return RuntimeEnvironment.getApplication().createConfigurationContext(configuration).getString(R.string.language)
    }
}
