package org.lendlens.internal

import android.content.ContentResolver
import android.content.Context
import android.net.Uri
import android.os.ParcelFileDescriptor
import android.provider.OpenableColumns
import java.io.Closeable
import java.io.File
import java.io.IOException
import java.util.concurrent.CancellationException

/** App files that other apps hand over. */
internal object ApkFiles {
    /** As large as a store's largest app with its expansion files. */
    const val MAX_BYTES: Long = 4L shl 30

    private const val COPY_PREFIX = "check-"

    /** A file that can be read anywhere, and its name for people. */
    class Opened(val descriptor: ParcelFileDescriptor, val name: String) : Closeable {
        override fun close() = descriptor.close()
    }

    /**
     * @param mayGoOn asked between the parts of a copy
     * @throws IOException when there is no file, or more than [maxBytes] to copy
     * @throws SecurityException when this app may not read it
     * @throws CancellationException when [mayGoOn] says no
     */
    fun open(context: Context, uri: Uri, maxBytes: Long, mayGoOn: () -> Boolean): Opened {
        val resolver = context.contentResolver
        val given = descriptor(resolver, uri) ?: throw IOException("no file behind $uri")
        val file = if (isFile(given)) given else copy(context, given, maxBytes, mayGoOn)
        return Opened(file, displayName(resolver, uri) ?: uri.lastPathSegment.orEmpty())
    }

    private fun descriptor(resolver: ContentResolver, uri: Uri): ParcelFileDescriptor? = try {
        resolver.openFileDescriptor(uri, "r")
    } catch (e: SecurityException) {
        throw e
    } catch (e: RuntimeException) {
        // The provider is another app's, and may throw anything.
        throw IOException("$uri cannot be opened: $e", e)
    }

    /** A pipe has no size, and cannot be read at offsets. */
    private fun isFile(descriptor: ParcelFileDescriptor) = descriptor.statSize >= 0

    /** Closes [from]. The copy has no name any more when this returns: it is gone with its descriptor. */
    private fun copy(context: Context, from: ParcelFileDescriptor, maxBytes: Long, mayGoOn: () -> Boolean): ParcelFileDescriptor =
        ParcelFileDescriptor.AutoCloseInputStream(from).use { input ->
            val copy = File.createTempFile(COPY_PREFIX, null, context.cacheDir)
            try {
                copy.outputStream().use { output ->
                    val buffer = ByteArray(1 shl 16)
                    var left = maxBytes
                    while (true) {
                        val count = input.read(buffer)
                        if (count < 0) break
                        if (!mayGoOn()) throw CancellationException("the audit was stopped")
                        left -= count
                        if (left < 0) throw IOException("larger than $maxBytes bytes")
                        output.write(buffer, 0, count)
                    }
                }
                ParcelFileDescriptor.open(copy, ParcelFileDescriptor.MODE_READ_ONLY)
            } finally {
                copy.delete()
            }
        }

    private fun displayName(resolver: ContentResolver, uri: Uri): String? = try {
        resolver.query(uri, arrayOf(OpenableColumns.DISPLAY_NAME), null, null, null)?.use { row ->
            if (row.moveToFirst()) row.getString(0) else null
        }
    } catch (_: RuntimeException) {
        // No reason not to read the file.
        null
    }
}
