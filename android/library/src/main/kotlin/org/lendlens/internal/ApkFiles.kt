package org.lendlens.internal

import android.content.ContentResolver
import android.content.Context
import android.net.Uri
import android.os.ParcelFileDescriptor
import android.provider.OpenableColumns
import android.system.ErrnoException
import android.system.Os
import android.system.OsConstants
import java.io.Closeable
import java.io.File
import java.io.IOException

/** App files that other apps hand over. */
internal object ApkFiles {
    /** As large as a store's largest app with its expansion files. */
    const val MAX_BYTES: Long = 4L shl 30

    private const val COPY_PREFIX = "check-"

    /** A file that can be read anywhere, and its name for people. */
    class Opened(val descriptor: ParcelFileDescriptor, val name: String) : Closeable {
        override fun close() = descriptor.close()
    }

    fun open(context: Context, uri: Uri, maxBytes: Long): Opened {
        val resolver = context.contentResolver
        val given = resolver.openFileDescriptor(uri, "r") ?: throw IOException("no file behind $uri")
        val name = name(resolver, uri)
        if (isSeekable(given)) return Opened(given, name)
        return Opened(copy(context, given, maxBytes), name)
    }

    private fun isSeekable(file: ParcelFileDescriptor): Boolean = try {
        Os.lseek(file.fileDescriptor, 0, OsConstants.SEEK_CUR)
        true
    } catch (_: ErrnoException) {
        false
    }

    /** Closes [from]. The copy has no name any more when this returns: it is gone with its descriptor. */
    private fun copy(context: Context, from: ParcelFileDescriptor, maxBytes: Long): ParcelFileDescriptor {
        val copy = File.createTempFile(COPY_PREFIX, null, context.cacheDir)
        try {
            ParcelFileDescriptor.AutoCloseInputStream(from).use { input ->
                copy.outputStream().use { output ->
                    val buffer = ByteArray(1 shl 16)
                    var left = maxBytes
                    while (true) {
                        val count = input.read(buffer)
                        if (count < 0) break
                        left -= count
                        if (left < 0) throw IOException("larger than $maxBytes bytes")
                        output.write(buffer, 0, count)
                    }
                }
            }
            return ParcelFileDescriptor.open(copy, ParcelFileDescriptor.MODE_READ_ONLY)
        } finally {
            copy.delete()
        }
    }

    private fun name(resolver: ContentResolver, uri: Uri): String = displayName(resolver, uri) ?: uri.lastPathSegment.orEmpty()

    private fun displayName(resolver: ContentResolver, uri: Uri): String? = try {
        resolver.query(uri, arrayOf(OpenableColumns.DISPLAY_NAME), null, null, null)?.use { row ->
            if (row.moveToFirst()) row.getString(0) else null
        }
    } catch (_: RuntimeException) {
        // The provider is another app's: what it throws is no reason not to read the file.
        null
    }
}
