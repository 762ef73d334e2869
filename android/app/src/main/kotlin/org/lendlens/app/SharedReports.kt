package org.lendlens.app

import android.content.ContentProvider
import android.content.ContentResolver
import android.content.ContentValues
import android.content.Context
import android.database.Cursor
import android.database.MatrixCursor
import android.net.Uri
import android.os.ParcelFileDescriptor
import android.provider.OpenableColumns
import java.io.File
import java.io.FileNotFoundException
import java.io.IOException
import java.security.SecureRandom

/**
 * Hands a report to the app that the person chose to share it with, and nothing else to nobody else.
 *
 * It is not exported: an app gets at a report only by the permission for that one address which goes with a share. The
 * address holds 128 bits of chance and names a copy made for this share; a path of any other form is refused before a
 * file is touched. Nothing can be written, listed or deleted. Copies go with the next share after a day, and with the
 * history.
 */
class SharedReports : ContentProvider() {
    override fun onCreate(): Boolean = true

    override fun openFile(uri: Uri, mode: String): ParcelFileDescriptor {
        if (mode != "r") throw SecurityException("$uri can only be read")
        return ParcelFileDescriptor.open(file(uri), ParcelFileDescriptor.MODE_READ_ONLY)
    }

    override fun getType(uri: Uri): String = if (name(uri).endsWith(".json")) "application/json" else "text/plain"

    /** Name and size of one report, which other apps ask for before they send it. */
    override fun query(
        uri: Uri,
        projection: Array<out String>?,
        selection: String?,
        selectionArgs: Array<out String>?,
        sortOrder: String?,
    ): Cursor {
        val file = file(uri)
        val known = mapOf(
            OpenableColumns.DISPLAY_NAME to "lendlens." + file.extension,
            OpenableColumns.SIZE to file.length(),
        )
        val columns = projection?.filter(known::containsKey) ?: known.keys.toList()
        return MatrixCursor(columns.toTypedArray()).apply { addRow(columns.map(known::get)) }
    }

    override fun insert(uri: Uri, values: ContentValues?): Uri = throw UnsupportedOperationException()

    override fun update(uri: Uri, values: ContentValues?, selection: String?, selectionArgs: Array<out String>?): Int =
        throw UnsupportedOperationException()

    override fun delete(uri: Uri, selection: String?, selectionArgs: Array<out String>?): Int =
        throw UnsupportedOperationException()

    private fun file(uri: Uri): File {
        val file = File(folder(requireNotNull(context)), name(uri))
        if (!file.isFile) throw FileNotFoundException("$uri is shared no more")
        return file
    }

    private fun name(uri: Uri): String =
        uri.pathSegments.singleOrNull()?.takeIf(NAME::matches) ?: throw FileNotFoundException("$uri was never shared")

    companion object {
        /** As in the manifest. */
        const val AUTHORITY = "org.lendlens.app.shared"

        private val NAME = Regex("[0-9a-f]{32}\\.(txt|json)")
        private const val DAY = 24 * 60 * 60 * 1000L
        private val random = SecureRandom()

        /** Makes a copy of [text] to be shared, and the address that leads to it. Writes a file. */
        @Throws(IOException::class)
        fun offer(context: Context, text: String, ending: String): Uri {
            val folder = folder(context)
            if (!folder.isDirectory && !folder.mkdirs()) throw IOException("$folder cannot be made")
            val now = System.currentTimeMillis()
            folder.listFiles()?.filter { now - it.lastModified() > DAY }?.forEach { it.delete() }
            val chance = ByteArray(16).also(random::nextBytes).joinToString("") { "%02x".format(it) }
            val file = File(folder, "$chance.$ending")
            file.writeText(text)
            return Uri.Builder().scheme(ContentResolver.SCHEME_CONTENT).authority(AUTHORITY).appendPath(file.name).build()
        }

        /** Takes back everything that was shared. */
        fun clear(context: Context) {
            folder(context).listFiles()?.forEach { it.delete() }
        }

        private fun folder(context: Context) = File(context.cacheDir, "shared")
    }
}
