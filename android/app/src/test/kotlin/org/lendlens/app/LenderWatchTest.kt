package org.lendlens.app

import android.app.Notification
import android.app.NotificationManager
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.lendlens.Watcher
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

/** The watch tells its owner, and nobody who only looks at the phone. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [Config.ALL_SDKS])
class LenderWatchTest {
    @Test
    fun `a locked phone names no app`() {
        val notification = notified(Phone.LENDER)
        assertEquals("Once Cash Loan can reach your contacts.", notification.text())
        assertEquals(Notification.VISIBILITY_PRIVATE, notification.visibility)
        assertEquals("There is something new.", notification.publicVersion.text())
    }

    @Test
    fun `several are counted`() {
        assertEquals("2 apps need a look.", notified(Phone.LENDER, "com.example.kuaijie").text())
    }

    @Test
    fun `what is not grave is not told`() {
        Phone.withoutLenders()
        Phone.check()
        val report = requireNotNull(Phone.app.checks.newest).report
        watch().onNews(report, report.findings)
        assertEquals(0, shadowOf(notifications()).size())
    }

    @Test
    fun `it is turned on and off in the settings`() {
        Phone.withLenders()
        Phone.check()
        val settings = open<SettingsScreen>().get()
        assertFalse(Watcher.isOn(Phone.app))
        settings.press("Watch for changes")
        assertTrue(Watcher.isOn(Phone.app))
        settings.press("Watch for changes")
        assertFalse(Watcher.isOn(Phone.app))
    }

    private fun notified(vararg packages: String): Notification {
        Phone.withLenders()
        Phone.check()
        val report = requireNotNull(Phone.app.checks.newest).report
        watch().onNews(report, report.findings.filter { it.packageName in packages })
        return shadowOf(notifications()).allNotifications.single()
    }

    private fun watch() = Robolectric.buildService(LenderWatch::class.java).create().get()

    private fun notifications() = Phone.app.getSystemService(NotificationManager::class.java)

    private fun Notification.text() = extras.getCharSequence(Notification.EXTRA_TEXT)?.toString()
}
