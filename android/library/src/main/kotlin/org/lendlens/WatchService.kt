package org.lendlens

import android.app.job.JobParameters
import android.app.job.JobService
import android.util.Log
import java.io.IOException
import java.util.concurrent.CancellationException
import kotlin.concurrent.thread
import org.lendlens.internal.PackageChanges
import org.lendlens.internal.SeenFindings

/**
 * Hears what [Watcher] finds. The host extends it, and declares its class:
 *
 * ```xml
 * <service android:name=".LoanWatch"
 *     android:exported="false"
 *     android:permission="android.permission.BIND_JOB_SERVICE" />
 * ```
 *
 * Its functions are called on a background thread, never two audits at a time.
 */
public abstract class WatchService : JobService() {
    /** By the numbers of their jobs; only used by the main thread. */
    private val audits = mutableMapOf<Int, WatchedAudit>()

    /**
     * Tells what was not there at the last audit of the watch; on the first one, everything. Not called when nothing is new.
     *
     * A finding is the same when its rule, package and user are. One that went away and came back is new again, unless the
     * user it is of could not be seen in between. What was told is written down after this returned: when the process dies
     * before, the next audit tells it again.
     *
     * @param report the whole audit
     * @param news those of its findings that are new, worst first
     */
    protected abstract fun onNews(report: AuditReport, news: List<Finding>)

    /** What the next audit is told. */
    protected open fun options(): AuditOptions = AuditOptions()

    /**
     * An audit failed with what [LendLens.audit] throws, or what was told could not be written down ([IOException]), so that
     * it will be told again. The next audit comes all the same. Writes a line to the log unless it is overridden.
     */
    protected open fun onFailure(error: Exception) {
        Log.w("LendLens", "an audit of the watch failed", error)
    }

    /** Begins an audit: for the system to call. */
    final override fun onStartJob(params: JobParameters): Boolean {
        // The job may have started the process.
        PackageChanges.listen(this, javaClass, Watcher.firstId(params))
        val audit = WatchedAudit()
        audits[params.jobId] = audit
        thread(name = "lendlens-watch") {
            synchronized(oneAtATime) { run(audit) }
            if (!audit.isStopped) jobFinished(params, false)
        }
        return true
    }

    /** Stops it, to begin again later: for the system to call. */
    final override fun onStopJob(params: JobParameters): Boolean {
        audits.remove(params.jobId)?.isStopped = true
        return true
    }

    private fun run(audit: WatchedAudit) {
        val report = try {
            LendLens.audit(this, options()) { _, _ -> !audit.isStopped }
        } catch (_: CancellationException) {
            return
        } catch (e: Exception) {
            return onFailure(e)
        }
        if (audit.isStopped) return
        val seen = SeenFindings.of(this)
        val news = seen.newOf(report)
        if (news.isNotEmpty()) onNews(report, news)
        if (audit.isStopped) return
        try {
            seen.replace(report)
        } catch (e: IOException) {
            onFailure(e)
        }
    }

    private class WatchedAudit {
        /** By the system, for lack of time or because the watch is over. */
        @Volatile
        var isStopped = false
    }

    private companion object {
        /** The periodic audit and one after a change may fall together, and each is compared with the one before. */
        val oneAtATime = Any()
    }
}
