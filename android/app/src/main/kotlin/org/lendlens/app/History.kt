package org.lendlens.app

import android.util.AtomicFile
import java.io.File
import java.io.IOException
import org.lendlens.AuditReport

/**
 * The checks that are kept: one file each, named by its time, in a folder that no other app can read and no backup takes.
 *
 * Every function reads or writes files, so it is called from [LendLensApp.storing].
 */
class History(private val folder: File) {
    /** A check and when it was made, in milliseconds since 1970. */
    class Check(val time: Long, val report: AuditReport)

    /** A line of the list; [answer] is `null` when the file cannot be read again. */
    class Line(val time: Long, val answer: String?)

    /** Keeps a check, whole or not at all, and lets go of the oldest beyond [MOST]. */
    @Throws(IOException::class)
    fun keep(check: Check) {
        if (!folder.isDirectory && !folder.mkdirs()) throw IOException("$folder cannot be made")
        val file = AtomicFile(file(check.time))
        val out = file.startWrite()
        try {
            out.write(check.report.toBytes())
            file.finishWrite(out)
        } catch (e: IOException) {
            file.failWrite(out)
            throw e
        }
        times().drop(MOST).forEach(::delete)
    }

    /** The newest that can be read, `null` where there is none. */
    fun newest(): Check? = times().firstNotNullOfOrNull(::open)

    /** All of them, newest first. */
    fun lines(): List<Line> = times().map { Line(it, open(it)?.report?.answer?.firstOrNull()) }

    /** The check of this time, `null` when it is gone or cannot be read. */
    fun open(time: Long): Check? = try {
        Check(time, AuditReport.fromBytes(AtomicFile(file(time)).readFully()))
    } catch (_: IOException) {
        null
    } catch (_: IllegalArgumentException) {
        null
    }

    /** Lets go of one. */
    fun delete(time: Long) = AtomicFile(file(time)).delete()

    /** Lets go of all. */
    fun clear() {
        folder.listFiles()?.forEach { it.delete() }
    }

    private fun times(): List<Long> = folder.list().orEmpty()
        .mapNotNull { it.removeSuffix(ENDING).toLongOrNull() }
        .sortedDescending()

    private fun file(time: Long) = File(folder, "$time$ENDING")

    companion object {
        /** As many are kept: about a year when one looks once a week. */
        const val MOST = 50

        private const val ENDING = ".check"
    }
}
