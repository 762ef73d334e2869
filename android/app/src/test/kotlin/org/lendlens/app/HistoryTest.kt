package org.lendlens.app

import android.app.AlertDialog
import android.content.Intent
import android.view.WindowManager
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowAlertDialog

/** What is kept of checks, and that it is gone when the person says so: somebody else may hold the phone. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [Config.ALL_SDKS])
class HistoryTest {
    @Test
    fun `each check is kept and can be opened again`() {
        Phone.withLenders()
        Phone.check()
        val app = Phone.app
        app.time = app.time.plusDays(1)
        Phone.check()
        assertEquals(2, app.history.lines().size)
        val screen = open<HistoryScreen>().get()
        screen.press(screen.time(app.now()))
        val opened = shadowOf(screen).nextStartedActivity
        assertEquals(EarlierScreen::class.java.name, opened.component?.className)
        assertTrue("2 lending apps can read your contacts." in open<EarlierScreen>(opened).get().texts())
    }

    @Test
    fun `one check can be deleted`() {
        Phone.withLenders()
        Phone.check()
        val app = Phone.app
        open<EarlierScreen>(Intent().putExtra("time", app.now())).get().press("Delete this check")
        confirm()
        assertEquals(emptyList<Long>(), app.history.lines().map { it.time })
    }

    @Test
    fun `all can be deleted, with the copies that were shared`() {
        Phone.withLenders()
        Phone.check()
        val app = Phone.app
        SharedReports.offer(app, "the report", "txt")
        open<HistoryScreen>().get().press("Delete all")
        confirm()
        assertEquals(emptyList<Long>(), app.history.lines().map { it.time })
        assertNull(app.checks.newest)
        assertEquals(0, app.cacheDir.resolve("shared").list()?.size)
    }

    @Test
    fun `who keeps no history leaves none`() {
        Phone.withLenders()
        Phone.check()
        val app = Phone.app
        open<SettingsScreen>().get().press("Keep earlier checks")
        assertEquals(0, app.history.lines().size)
        Phone.check()
        assertEquals(0, app.history.lines().size)
        assertFalse("Earlier checks" in open<AnswerScreen>().get().texts())
    }

    @Test
    fun `screens can be hidden from pictures, and shown again`() {
        Phone.withLenders()
        Phone.check()
        val app = Phone.app
        val settings = open<SettingsScreen>().get()
        assertEquals(0, settings.window.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE)
        settings.press("Hide these screens")
        assertTrue(app.choices.hidesScreens)
        val flags = open<AnswerScreen>().get().window.attributes.flags
        assertEquals(WindowManager.LayoutParams.FLAG_SECURE, flags and WindowManager.LayoutParams.FLAG_SECURE)
        settings.press("Hide these screens")
        assertEquals(0, settings.window.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE)
    }

    @Test
    fun `a damaged file is listed as one that can only be deleted`() {
        Phone.withLenders()
        Phone.check()
        val app = Phone.app
        app.noBackupFilesDir.resolve("checks/1.check").writeText("{")
        val lines = app.history.lines()
        assertEquals(listOf(app.now(), 1L), lines.map { it.time })
        assertNull(lines.last().answer)
        assertTrue("This check could not be read again, and can only be deleted." in open<HistoryScreen>().get().texts())
    }

    @Test
    fun `of many checks the newest are kept`() {
        Phone.withoutLenders()
        Phone.check()
        val app = Phone.app
        val report = requireNotNull(app.checks.newest).report
        for (time in 1L..History.MOST + 5L) app.history.keep(History.Check(time, report))
        assertEquals(History.MOST, app.history.lines().size)
        assertEquals(app.now(), app.history.lines().first().time)
    }

    private fun confirm() {
        ShadowAlertDialog.getLatestAlertDialog().getButton(AlertDialog.BUTTON_POSITIVE).performClick()
        Phone.settle()
    }
}
