package org.lendlens

import android.Manifest.permission.RECEIVE_BOOT_COMPLETED
import android.app.job.JobInfo
import android.app.job.JobParameters
import android.app.job.JobScheduler
import android.content.ComponentName
import android.content.Context
import android.content.pm.PackageManager
import android.os.PersistableBundle
import java.io.IOException
import java.time.Duration
import org.lendlens.internal.PackageChanges
import org.lendlens.internal.SeenFindings

/**
 * Audits again and again in the background, and tells the host's [WatchService] what is new.
 *
 * When an audit runs:
 * - every period, as far as the system lets jobs run at all: it batches them, and delays them for an app that is
 *   seldom used, when the phone sleeps, or while its battery is low;
 * - about half a minute after an app came, went or was updated, **while a process of the host lives**. Since Android 8 no
 *   app is woken for that, so what happens in between is seen by the next periodic audit.
 *
 * No permission is needed. Jobs outlive the host's process and its updates; they outlive a restart of the phone only when
 * the host holds `android.permission.RECEIVE_BOOT_COMPLETED`, which this library does not ask for on its own. Without it
 * the next [start] begins anew: call it from `Application.onCreate` while the person wants to be told.
 *
 * Nothing leaves the phone. What was told is kept as rule, package and user in a private file without backup, until [stop].
 * All functions may be called from any thread and are quick.
 */
public object Watcher {
    /** The default of [start]. */
    @JvmField
    public val DEFAULT_PERIOD: Duration = Duration.ofHours(6)

    /** The default of [start]: it and the next number are taken in the host's name space of jobs. */
    public const val DEFAULT_JOB_ID: Int = 0x4C454E44

    /**
     * Starts to watch. Called again with the same arguments it changes nothing.
     *
     * @param service the host's; its manifest has to declare it with the permission `android.permission.BIND_JOB_SERVICE`
     * @param period between two audits, at least 15 minutes
     * @param jobId a number that no other job of the host has, and of which the next is free as well
     * @throws IllegalArgumentException when [period] is too short, or [service] is not declared so
     * @throws IllegalStateException when the system takes no more jobs of the host
     */
    @JvmStatic
    @JvmOverloads
    public fun start(
        context: Context,
        service: Class<out WatchService>,
        period: Duration = DEFAULT_PERIOD,
        jobId: Int = DEFAULT_JOB_ID,
    ) {
        require(period.toMillis() >= JobInfo.getMinPeriodMillis()) { "$period is shorter than the system's shortest period" }
        val persisted = context.checkSelfPermission(RECEIVE_BOOT_COMPLETED) == PackageManager.PERMISSION_GRANTED
        val component = ComponentName(context, service)
        // Scheduling a job that is there already would begin its period anew, each time the host starts.
        val there = context.jobs().getPendingJob(jobId)
        if (there?.service != component || there.intervalMillis != period.toMillis() || there.isPersisted != persisted) {
            val job = job(jobId, component, jobId)
                .setPeriodic(period.toMillis())
                .setRequiresBatteryNotLow(true)
                .setPersisted(persisted)
                .build()
            check(context.jobs().schedule(job) == JobScheduler.RESULT_SUCCESS) { "the system takes no more jobs" }
        }
        PackageChanges.listen(context, service, jobId)
    }

    /** Stops to watch, and forgets what was told. An audit that runs is stopped. */
    @JvmStatic
    @JvmOverloads
    public fun stop(context: Context, jobId: Int = DEFAULT_JOB_ID) {
        PackageChanges.ignore()
        context.jobs().cancel(jobId)
        context.jobs().cancel(afterChange(jobId))
        SeenFindings.of(context).forget()
    }

    /** Whether an audit is planned. */
    @JvmStatic
    @JvmOverloads
    public fun isOn(context: Context, jobId: Int = DEFAULT_JOB_ID): Boolean = context.jobs().getPendingJob(jobId) != null

    /**
     * Takes all findings of [report] as told: for a report that the person has just looked at.
     *
     * @throws IOException when that cannot be written down
     */
    @JvmStatic
    @Throws(IOException::class)
    public fun markSeen(context: Context, report: AuditReport) {
        SeenFindings.of(context).replace(report)
    }

    /** Plans an audit soon. One that is planned or that runs begins anew, for it would miss the change. */
    internal fun packagesChanged(context: Context, service: Class<out WatchService>, jobId: Int) {
        context.jobs().schedule(
            job(afterChange(jobId), ComponentName(context, service), jobId)
                .setMinimumLatency(QUIET_TIME.toMillis())
                .build(),
        )
    }

    /** The number that [start] was given. */
    internal fun firstId(params: JobParameters): Int = params.extras.getInt(FIRST_ID, params.jobId)

    private fun afterChange(jobId: Int) = jobId + 1

    private fun job(id: Int, service: ComponentName, firstId: Int) = JobInfo.Builder(id, service)
        .setExtras(PersistableBundle().apply { putInt(FIRST_ID, firstId) })

    private fun Context.jobs(): JobScheduler = getSystemService(Context.JOB_SCHEDULER_SERVICE) as JobScheduler

    private const val FIRST_ID = "first"

    /** So that the updates of a night are one audit. */
    private val QUIET_TIME = Duration.ofSeconds(30)
}
