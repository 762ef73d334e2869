package org.lendlens.app

import android.app.Activity
import android.content.Intent
import android.net.Uri
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

/** A file is checked before it is installed, wherever it comes from. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [Config.ALL_SDKS])
class FileScreenTest {
    @Test
    fun `a file that is opened with us tells what it asks for`() {
        Phone.withoutLenders()
        val texts = open<FileScreen>(file(FILE)).get().texts()
        assertTrue(texts.toString(), "Asks for your contacts" in texts)
        assertTrue("This file is not installed. It is only read here, and nothing of it is run." in texts)
    }

    @Test
    fun `a file that is shared with us is read as well`() {
        Phone.withoutLenders()
        val send = Intent(Intent.ACTION_SEND).putExtra(Intent.EXTRA_STREAM, AppFiles.offer(FILE))
        assertTrue("Asks for your contacts" in open<FileScreen>(send).get().texts())
    }

    @Test
    fun `what the person said of the app counts for its file`() {
        Phone.withoutLenders()
        val app = Phone.app
        app.choices.answer("com.example.android.contactmanager", true)
        assertEquals("1 lending app asks for your contacts.", open<FileScreen>(file(FILE)).get().texts()[1])
    }

    @Test
    fun `a file that is gone is said to be unreadable`() {
        Phone.withoutLenders()
        assertTrue("This file could not be read" in open<FileScreen>(file("gone.apk")).get().texts())
    }

    @Test
    fun `a path into our own files is not followed`() {
        Phone.withoutLenders()
        val app = Phone.app
        for (uri in listOf("file://${app.filesDir}/x.apk", "content://${SharedReports.AUTHORITY}/x", "https://example.com/x.apk")) {
            open<FileScreen>(Intent(Intent.ACTION_VIEW, Uri.parse(uri))).get()
            assertNull(uri, app.files.file)
        }
    }

    @Test
    fun `without a file one can be chosen`() {
        Phone.withoutLenders()
        val screen = open<FileScreen>().get()
        screen.press("Choose file")
        val asked = shadowOf(screen).nextStartedActivityForResult
        assertEquals(Intent.ACTION_OPEN_DOCUMENT, asked.intent.action)
        shadowOf(screen).receiveResult(asked.intent, Activity.RESULT_OK, Intent().setData(AppFiles.offer(FILE)))
        Phone.settle()
        assertTrue("Asks for your contacts" in screen.texts())
    }

    @Test
    fun `the file stays when the screen is turned`() {
        Phone.withoutLenders()
        val controller = open<FileScreen>(file(FILE))
        controller.recreate()
        Phone.settle()
        assertTrue("Asks for your contacts" in controller.get().texts())
    }

    private companion object {
        const val FILE = "appium-adb/ContactManager-old.apk"
    }
}
