package org.lendlens.app

import java.io.IOException
import java.time.Instant
import java.util.concurrent.CancellationException
import org.lendlens.AuditOptions
import org.lendlens.AuditProgress
import org.lendlens.AuditReport
import org.lendlens.LendLens
import org.lendlens.OutcomeOfChange
import org.lendlens.PreviousVerdict
import org.lendlens.Watcher

/** The check of this phone: the newest report, and the work that will bring the next one. */
class CheckSession(private val app: LendLensApp) {
    /** What is going on. */
    sealed interface Work {
        /** Nothing. */
        object None : Work

        /** The newest kept check is read from its file. */
        object Restoring : Work

        /** [done] of [total] apps are read; a total of 0 is not known yet. */
        class Running(val done: Int, val total: Int, val isStopping: Boolean) : Work

        /** The person stopped it. */
        object Stopped : Work

        /** It failed. */
        class Failed(val error: Exception) : Work
    }

    /** What is going on. */
    var work: Work = Work.None
        private set

    /** The newest check, `null` before the first. */
    var newest: History.Check? = null
        private set

    /** Whether the newest check could not be kept. */
    var isUnkept = false
        private set

    /** By package: what became of it when it was read again after a visit to the settings. */
    var outcomes: Map<String, List<OutcomeOfChange>> = emptyMap()
        private set

    /** By package: the report of that second reading, until the whole phone was read again. */
    private var again: Map<String, AuditReport> = emptyMap()

    /** The package that is being read again. */
    var rereading: String? = null
        private set

    @Volatile
    private var mayGoOn = true
    private var isRestored = false

    /** The newest that is known of one app. */
    fun reportOn(packageName: String): AuditReport? = again[packageName] ?: newest?.report

    private var opened: History.Check? = null
    private var opening = 0L

    /** The kept check of [time]; `null` while it is read, and when it is gone. */
    fun earlier(time: Long): History.Check? {
        opened?.takeIf { it.time == time }?.let { return it }
        if (opening == time) return null
        opening = time
        app.storing.execute {
            val read = app.history.open(time)
            if (read != null) app.change { opened = read }
        }
        return null
    }

    /** After the process ended: brings back the newest kept check. Does nothing where there is one. */
    fun restore() {
        if (isRestored) return
        isRestored = true
        work = Work.Restoring
        app.storing.execute {
            val kept = app.history.newest()
            app.change {
                if (newest == null) newest = kept
                if (work == Work.Restoring) work = Work.None
            }
        }
    }

    /** Checks the phone; does nothing when that is under way. */
    fun start() {
        if (work is Work.Running) return
        isRestored = true
        mayGoOn = true
        work = Work.Running(0, 0, isStopping = false)
        app.change {}
        app.reading.execute {
            val now = app.now()
            val options = AuditOptions(answers = app.choices.answers, withText = true, now = Instant.ofEpochMilli(now))
            try {
                val report = LendLens.audit(app, options, progress())
                val check = History.Check(now, report)
                app.change {
                    newest = check
                    again = emptyMap()
                    work = Work.None
                    keep(check)
                }
            } catch (_: CancellationException) {
                app.change { work = Work.Stopped }
            } catch (e: Exception) {
                app.change { work = Work.Failed(e) }
            }
        }
    }

    /** Stops the check soon. */
    fun stop() {
        val running = work as? Work.Running ?: return
        mayGoOn = false
        work = Work.Running(running.done, running.total, isStopping = true)
        app.change {}
    }

    /** Reads one app again after a visit to the settings, says what became of it, then checks the whole phone. */
    fun readAgain(packageName: String) {
        val before = reportOn(packageName)?.apps?.find { it.packageName == packageName } ?: return
        val previous = before.users.map { PreviousVerdict(packageName, it.user, it.contacts.verdict) }
        rereading = packageName
        app.change {}
        app.reading.execute {
            val options = AuditOptions(
                packages = listOf(packageName),
                previous = previous,
                answers = app.choices.answers,
                listAllApps = true,
                now = Instant.ofEpochMilli(app.now()),
            )
            val report = try {
                LendLens.audit(app, options)
            } catch (_: Exception) {
                null // The whole check that follows says what is wrong.
            }
            app.change {
                rereading = null
                if (report != null) {
                    outcomes += packageName to report.outcomes
                    again += packageName to report
                }
                start()
            }
        }
    }

    /** Forgets everything that only this process knows. */
    fun forget() {
        outcomes = emptyMap()
        again = emptyMap()
        newest = null
        opened = null
        app.change {}
    }

    private fun keep(check: History.Check) {
        if (app.choices.watches) app.storing.execute { markSeen(check.report) }
        if (!app.choices.keepsHistory) return
        app.storing.execute {
            val failed = try {
                app.history.keep(check)
                false
            } catch (_: IOException) {
                true
            }
            app.change { isUnkept = failed }
        }
    }

    private fun markSeen(report: AuditReport) = try {
        Watcher.markSeen(app, report)
    } catch (_: IOException) {
        // Then the watch tells once more what the person saw already.
    }

    private fun progress() = AuditProgress { done, total ->
        app.change { (work as? Work.Running)?.let { work = Work.Running(done, total, it.isStopping) } }
        mayGoOn
    }
}
