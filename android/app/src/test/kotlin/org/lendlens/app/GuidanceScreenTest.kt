package org.lendlens.app

import android.content.Intent
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

/** What a person finds out about the rules of their country, and sends. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [Config.ALL_SDKS])
class GuidanceScreenTest {
    @Test
    fun `the country of the SIM card is guessed, called a guess, and chosen by the person`() {
        Phone.withLenders()
        Phone.sim("in")
        val screen = open<GuidanceScreen>().get()
        assertTrue("Your SIM card suggests India. That is a guess." in screen.texts())
        assertNull(Phone.app.choices.country)
        screen.press("Kenya")
        assertEquals("KE", Phone.app.choices.country)
        assertTrue("What you can do: Kenya" in screen.texts())
        assertTrue("What you can do: Kenya" in open<GuidanceScreen>().get().texts())
        screen.press("Another country")
        assertNull(Phone.app.choices.country)
    }

    @Test
    fun `a letter about an app is filled and handed to the app of the person's choice`() {
        Phone.withLenders()
        Phone.check()
        Phone.app.choices.country = "NG"
        val page = open<AppScreen>(opened(Phone.LENDER)).get()
        page.press("Rules and complaints")
        val screen = open<GuidanceScreen>(shadowOf(page).nextStartedActivity).get()
        screen.press("Share")
        @Suppress("DEPRECATION") // its successor is of API 33
        val sent = shadowOf(screen).nextStartedActivity.getParcelableExtra<Intent>(Intent.EXTRA_INTENT)
        val letter = sent?.getStringExtra(Intent.EXTRA_TEXT).orEmpty()
        for (part in listOf("Once Cash Loan", Phone.LENDER, "2026-11-24", "DEON", "[Your name and how you can be reached]")) {
            assertTrue("$part in $letter", part in letter)
        }
        assertTrue(letter, "\n– " in letter.substringAfter("observed on the phone"))
    }
}
