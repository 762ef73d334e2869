package org.lendlens.app

import android.content.ContentValues
import android.content.Intent
import android.net.Uri
import android.provider.OpenableColumns
import java.io.File
import java.io.FileNotFoundException
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

/** Another app gets at the report that was shared with it, and at nothing else. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [Config.ALL_SDKS])
class SharedReportsTest {
    private val app = RuntimeEnvironment.getApplication() as TestApp
    private val provider = Robolectric.setupContentProvider(SharedReports::class.java, SharedReports.AUTHORITY)

    @Test
    fun `what was shared can be read, with its name and size`() {
        val uri = SharedReports.offer(app, "the report", "txt")
        provider.openFile(uri, "r").use { file -> assertEquals("the report", File("/proc/self/fd/${file.fd}").readText()) }
        assertEquals("text/plain", provider.getType(uri))
        val row = requireNotNull(provider.query(uri, null, null, null, null))
        assertTrue(row.moveToFirst())
        assertEquals("lendlens.txt", row.getString(row.getColumnIndexOrThrow(OpenableColumns.DISPLAY_NAME)))
        assertEquals(10, row.getInt(row.getColumnIndexOrThrow(OpenableColumns.SIZE)))
    }

    @Test
    fun `each share has an address of its own`() {
        assertNotEquals(SharedReports.offer(app, "one", "txt"), SharedReports.offer(app, "one", "txt"))
    }

    @Test
    fun `no other path leads to a file`() {
        val shared = SharedReports.offer(app, "the report", "txt")
        val name = requireNotNull(shared.lastPathSegment)
        val secret = File(app.noBackupFilesDir, "a".repeat(32) + ".txt").apply { writeText("secret") }
        val paths = listOf(
            "",
            "/",
            "/$name/$name",
            "/../" + "shared/$name",
            "/..%2Fshared%2F$name",
            "/%2e%2e/$name",
            "/.",
            "/" + name.uppercase(),
            "/" + name.replace(".txt", ""),
            "/" + "0".repeat(32) + ".txt",
            "/" + Uri.encode(secret.path),
            secret.path,
            "/..%2F..%2Fno_backup%2F" + secret.name,
        )
        for (path in paths) {
            val uri = Uri.parse("content://${SharedReports.AUTHORITY}$path")
            assertThrows(path, FileNotFoundException::class.java) { provider.openFile(uri, "r") }
            assertThrows(path, FileNotFoundException::class.java) { provider.query(uri, null, null, null, null) }
        }
    }

    @Test
    fun `nothing can be written, changed or deleted`() {
        val uri = SharedReports.offer(app, "the report", "json")
        for (mode in listOf("w", "rw", "rwt", "wa", "wt")) {
            assertThrows(mode, SecurityException::class.java) { provider.openFile(uri, mode) }
        }
        assertThrows(UnsupportedOperationException::class.java) { provider.insert(uri, ContentValues()) }
        assertThrows(UnsupportedOperationException::class.java) { provider.update(uri, ContentValues(), null, null) }
        assertThrows(UnsupportedOperationException::class.java) { provider.delete(uri, null, null) }
        provider.openFile(uri, "r").close()
    }

    @Test
    fun `what was taken back is gone`() {
        val uri = SharedReports.offer(app, "the report", "txt")
        SharedReports.clear(app)
        assertThrows(FileNotFoundException::class.java) { provider.openFile(uri, "r") }
    }

    @Test
    fun `a share hands one address to the app that is chosen`() {
        Phone.withLenders()
        Phone.check()
        val screen = open<ShareScreen>().get()
        screen.press("Share")
        val chooser = shadowOf(screen).nextStartedActivity
        @Suppress("DEPRECATION")
        val send = requireNotNull(chooser.getParcelableExtra<Intent>(Intent.EXTRA_INTENT))
        @Suppress("DEPRECATION")
        val uri = requireNotNull(send.getParcelableExtra<Uri>(Intent.EXTRA_STREAM))
        assertEquals(Intent.FLAG_GRANT_READ_URI_PERMISSION, send.flags and Intent.FLAG_GRANT_READ_URI_PERMISSION)
        assertEquals(0, send.flags and Intent.FLAG_GRANT_WRITE_URI_PERMISSION)
        assertEquals(uri, send.clipData?.getItemAt(0)?.uri)
        provider.openFile(uri, "r").use { file ->
            assertTrue(File("/proc/self/fd/${file.fd}").readText().contains("2 lending apps can read your contacts."))
        }
    }
}
