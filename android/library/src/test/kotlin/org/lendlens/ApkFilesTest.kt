package org.lendlens

import android.app.Application
import android.content.ContentProvider
import android.content.ContentValues
import android.content.pm.ProviderInfo
import android.database.Cursor
import android.database.MatrixCursor
import android.net.Uri
import android.os.ParcelFileDescriptor
import android.provider.OpenableColumns
import java.io.File
import java.io.FileInputStream
import java.io.FileNotFoundException
import java.io.IOException
import java.util.concurrent.CancellationException
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.junit.runner.RunWith
import org.lendlens.internal.ApkFiles
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.shadows.ShadowContentResolver
import org.robolectric.shadows.ShadowParcelFileDescriptor

/** Files that another app hands over, whatever that app does. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [Config.ALL_SDKS], shadows = [ApkFilesTest.Descriptor::class])
class ApkFilesTest {
    @get:Rule
    val folder = TemporaryFolder()

    private val app: Application = RuntimeEnvironment.getApplication()
    private val uri = Uri.parse("content://com.example.files/downloads/7")
    private val provider = Files()

    @Before
    fun register() {
        Descriptor.isPipe = false
        provider.attachInfo(app, ProviderInfo().apply { authority = uri.authority })
        ShadowContentResolver.registerProviderInternal(uri.authority, provider)
    }

    @Test
    fun `a file is read in place, under the name that its provider gives it`() {
        provider.file = { file(1000) }
        provider.name = { "loan.apk" }
        ApkFiles.open(app, uri, maxBytes = 10) { true }.use { opened ->
            assertEquals("loan.apk", opened.name)
            assertEquals(1000L, opened.descriptor.statSize)
        }
    }

    @Test
    fun `what comes through a pipe is copied, and the copy is gone with its descriptor`() {
        val bytes = ByteArray(200_000) { it.toByte() }
        provider.file = { pipe(bytes) }
        ApkFiles.open(app, uri, maxBytes = 200_000) { true }.use { opened ->
            assertArrayEquals(bytes, FileInputStream(opened.descriptor.fileDescriptor).readBytes())
            assertEquals(emptyList<File>(), copies())
        }
    }

    @Test
    fun `a pipe without end is cut, and leaves nothing behind`() {
        provider.file = { pipe(ByteArray(200_000)) }
        val error = assertThrows(IOException::class.java) { ApkFiles.open(app, uri, maxBytes = 199_999) { true } }
        assertEquals("larger than 199999 bytes", error.message)
        assertEquals(emptyList<File>(), copies())
    }

    @Test
    fun `copying can be stopped, and leaves nothing behind`() {
        provider.file = { pipe(ByteArray(200_000)) }
        assertThrows(CancellationException::class.java) { LendLens.auditApk(app, uri, progress = { _, _ -> false }) }
        assertEquals(emptyList<File>(), copies())
    }

    @Test
    fun `a provider may throw what it likes`() {
        provider.file = { throw IllegalStateException("ha") }
        assertThrows(IOException::class.java) { ApkFiles.open(app, uri, 10) { true } }
        provider.file = { throw SecurityException("not for you") }
        assertThrows(SecurityException::class.java) { ApkFiles.open(app, uri, 10) { true } }
        provider.file = { null }
        assertThrows(IOException::class.java) { ApkFiles.open(app, uri, 10) { true } }
        provider.file = { throw FileNotFoundException("gone") }
        assertThrows(FileNotFoundException::class.java) { ApkFiles.open(app, uri, 10) { true } }
    }

    @Test
    fun `a name is taken as it is, and a provider without one is no failure`() {
        provider.file = { file(1) }
        fun name(given: () -> String?): String {
            provider.name = given
            return ApkFiles.open(app, uri, 10) { true }.use { it.name }
        }
        assertEquals("../../\u202Ekpa.\u0000\n", name { "../../\u202Ekpa.\u0000\n" })
        assertEquals("7", name { null })
        assertEquals("7", name { throw IllegalStateException("ha") })
    }

    private fun copies() = app.cacheDir.listFiles().orEmpty().filter { it.isFile }

    private fun file(size: Int): ParcelFileDescriptor {
        val file = folder.newFile().apply { writeBytes(ByteArray(size)) }
        return ParcelFileDescriptor.open(file, ParcelFileDescriptor.MODE_READ_ONLY)
    }

    private fun pipe(bytes: ByteArray): ParcelFileDescriptor {
        Descriptor.isPipe = true
        return ParcelFileDescriptor.open(folder.newFile().apply { writeBytes(bytes) }, ParcelFileDescriptor.MODE_READ_ONLY)
    }

    /** Robolectric's pipes are files; with this one they at least say that they are none. */
    @Implements(ParcelFileDescriptor::class)
    class Descriptor : ShadowParcelFileDescriptor() {
        @Implementation
        override fun getStatSize(): Long = if (isPipe) -1 else super.getStatSize()

        companion object {
            var isPipe = false
        }
    }

    private class Files : ContentProvider() {
        var file: () -> ParcelFileDescriptor? = { null }
        var name: () -> String? = { null }

        override fun onCreate() = true

        override fun openFile(uri: Uri, mode: String) = file()

        override fun query(uri: Uri, columns: Array<String>?, selection: String?, arguments: Array<String>?, order: String?): Cursor =
            MatrixCursor(arrayOf(OpenableColumns.DISPLAY_NAME)).apply { addRow(arrayOf(name())) }

        override fun getType(uri: Uri): String? = null

        override fun insert(uri: Uri, values: ContentValues?): Uri? = null

        override fun update(uri: Uri, values: ContentValues?, selection: String?, arguments: Array<String>?) = 0

        override fun delete(uri: Uri, selection: String?, arguments: Array<String>?) = 0
    }
}
