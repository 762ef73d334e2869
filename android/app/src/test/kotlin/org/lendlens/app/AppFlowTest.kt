package org.lendlens.app

import android.Manifest.permission.READ_CONTACTS
import android.os.Bundle
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowToast

/** What a person does with the app, from the first screen to the proof that something is off. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [Config.ALL_SDKS])
class AppFlowTest {
    @Test
    fun `the first screen explains, then checks`() {
        Phone.withLenders()
        val app = Phone.app
        app.choices.isWelcomed = false
        val first = open<AnswerScreen>().get()
        assertEquals(WelcomeScreen::class.java.name, shadowOf(first).nextStartedActivity.component?.className)
        open<WelcomeScreen>().get().press("Check now")
        assertTrue(app.choices.isWelcomed)
        assertEquals("2 lending apps can read your contacts.", app.checks.newest?.report?.answer?.first())
    }

    @Test
    fun `the answer stands first, then the apps, worst first, then what was not seen`() {
        Phone.withLenders()
        Phone.check()
        val texts = open<AnswerScreen>().get().texts()
        assertEquals("2 lending apps can read your contacts.", texts.first())
        val order = listOf(
            "Can read your contacts",
            "Once Cash Loan",
            "Could get your contacts",
            "Dompet Kilat - Pinjaman Online",
            "Is this a loan app?",
            "DuitGo",
            "Other apps that can read your contacts",
            "What was not seen",
        )
        assertEquals(order, texts.filter { it in order }.distinct())
    }

    @Test
    fun `where nothing is wrong it still says what was not seen`() {
        Phone.withoutLenders()
        Phone.check()
        val texts = open<AnswerScreen>().get().texts()
        assertEquals("No lending app was seen that can read your contacts.", texts.first())
        assertTrue("What was not seen" in texts)
        assertTrue("What no check can see" in texts)
    }

    @Test
    fun `a check under way shows how far it is and can be stopped`() {
        Phone.withLenders()
        val app = Phone.app
        app.waits = true
        app.checks.start()
        val screen = open<AnswerScreen>().get()
        assertTrue("Checking" in screen.texts())
        screen.press("Cancel")
        assertTrue("Stopping" in screen.texts())
        app.readOn()
        assertTrue("The check was stopped" in screen.texts())
        assertNull(app.checks.newest)
    }

    @Test
    fun `a check goes on while the screen is turned`() {
        Phone.withLenders()
        val app = Phone.app
        app.waits = true
        app.checks.start()
        val controller = open<AnswerScreen>()
        controller.recreate()
        app.readOn()
        assertEquals("2 lending apps can read your contacts.", controller.get().texts().first())
    }

    @Test
    fun `what was unfolded stays so when the screen is turned`() {
        Phone.withLenders()
        Phone.check()
        val controller = open<AnswerScreen>()
        assertFalse("Chat" in controller.get().texts())
        val folded = controller.get().texts().let { it[it.indexOf("Other apps that can read your contacts") + 1] }
        controller.get().press(folded)
        assertTrue("Chat" in controller.get().texts())
        controller.recreate()
        Phone.settle()
        assertTrue("Chat" in controller.get().texts())
    }

    @Test
    fun `turned off in the settings, the app says so when one comes back`() {
        Phone.withLenders()
        Phone.check()
        val app = Phone.app
        val controller = open<AppScreen>(opened(Phone.LENDER))
        leaveForSettings(controller.get())
        controller.pause().stop()
        Phone.turnOff(Phone.LENDER, READ_CONTACTS)
        controller.restart().start().resume()
        Phone.settle()
        assertTrue(controller.get().texts().toString(), "Turned off" in controller.get().texts())
        assertEquals(1, app.checks.newest?.report?.summary?.lendersThatCanReadContacts)
    }

    @Test
    fun `left as it was, the app says that it is still on`() {
        Phone.withLenders()
        Phone.check()
        val controller = open<AppScreen>(opened(Phone.LENDER))
        leaveForSettings(controller.get())
        controller.pause().stop().restart().start().resume()
        Phone.settle()
        assertTrue("Still on" in controller.get().texts())
    }

    @Test
    fun `who comes back after the process ended is told as well`() {
        Phone.withLenders()
        Phone.check()
        val controller = open<AppScreen>(opened(Phone.LENDER))
        leaveForSettings(controller.get())
        val state = Bundle()
        controller.saveInstanceState(state).pause().stop().destroy()
        Phone.turnOff(Phone.LENDER, READ_CONTACTS)
        val again = Robolectric.buildActivity(AppScreen::class.java, opened(Phone.LENDER)).setup(state)
        Phone.settle()
        assertTrue("Turned off" in again.get().texts())
    }

    @Test
    fun `a phone without such a page is told how, and nothing crashes`() {
        Phone.withLenders()
        Phone.check()
        val controller = open<AppScreen>(opened(Phone.LENDER))
        shadowOf(controller.get().application).checkActivities(true)
        controller.get().press(SETTINGS_BUTTON)
        assertEquals(
            "This phone offers no page for it. Open its settings app and follow the step by hand.",
            ShadowToast.getTextOfLatestToast(),
        )
    }

    @Test
    fun `whether it is a loan app is asked once, and the answer counts`() {
        Phone.withLenders()
        Phone.check()
        val app = Phone.app
        val screen = open<AppScreen>(opened(Phone.POSSIBLE)).get()
        assertTrue("Is this a loan app?" in screen.texts())
        screen.press("Yes")
        assertEquals(mapOf(Phone.POSSIBLE to true), app.choices.answers)
        assertEquals("3 lending apps can read your contacts.", app.checks.newest?.report?.answer?.first())
        assertFalse("Is this a loan app?" in open<AnswerScreen>().get().texts())
        screen.press("Change answer")
        screen.press("No")
        assertEquals(mapOf(Phone.POSSIBLE to false), app.choices.answers)
        assertEquals("2 lending apps can read your contacts.", app.checks.newest?.report?.answer?.first())
    }

    @Test
    fun `after the process ended the newest kept check is there again`() {
        Phone.withLenders()
        Phone.check()
        val app = Phone.app
        val again = CheckSession(app)
        again.restore()
        Phone.settle()
        assertEquals(app.checks.newest?.report, again.newest?.report)
        assertEquals(app.now(), again.newest?.time)
    }

    private fun leaveForSettings(screen: AppScreen) {
        screen.press(SETTINGS_BUTTON)
        val intent = shadowOf(screen).nextStartedActivity
        assertEquals("android.settings.APPLICATION_DETAILS_SETTINGS", intent.action)
        assertEquals("package:${Phone.LENDER}", intent.dataString)
    }

    private companion object {
        const val SETTINGS_BUTTON = "Open app settings"
    }
}
