package org.lendlens

import android.Manifest.permission.RECEIVE_BOOT_COMPLETED
import android.app.Application
import android.app.job.JobInfo
import android.app.job.JobParameters
import android.app.job.JobScheduler
import android.content.pm.LauncherApps
import android.os.Looper
import android.os.PersistableBundle
import java.io.File
import java.time.Duration
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertSame
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.lendlens.internal.SeenFindings
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadow.api.Shadow
import org.robolectric.util.ReflectionHelpers

/** The watch: when it audits, and what it tells. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [Config.ALL_SDKS])
class WatcherTest {
    private val app: Application = RuntimeEnvironment.getApplication()
    private val jobs = app.getSystemService(JobScheduler::class.java)!!

    @Before
    fun load() = Engine.load()

    /** The listener is the process's, the next test has another phone. */
    @After
    fun stop() = Watcher.stop(app)

    @Test
    fun `one periodic job, not kept over a restart without the permission for it`() {
        assertFalse(Watcher.isOn(app))
        Watcher.start(app, Watch::class.java)
        val job = job(Watcher.DEFAULT_JOB_ID)!!
        assertTrue(Watcher.isOn(app))
        assertEquals(Watch::class.java.name, job.service.className)
        assertTrue(job.isPeriodic)
        assertEquals(Duration.ofHours(6).toMillis(), job.intervalMillis)
        assertFalse(job.isPersisted)
    }

    @Test
    fun `kept over a restart by a host that may be told of it`() {
        shadowOf(app).grantPermissions(RECEIVE_BOOT_COMPLETED)
        Watcher.start(app, Watch::class.java)
        assertTrue(job(Watcher.DEFAULT_JOB_ID)!!.isPersisted)
    }

    @Test
    fun `starting again begins no new period, unless another is wanted`() {
        Watcher.start(app, Watch::class.java)
        val job = job(Watcher.DEFAULT_JOB_ID)
        Watcher.start(app, Watch::class.java)
        assertSame(job, job(Watcher.DEFAULT_JOB_ID))
        Watcher.start(app, Watch::class.java, Duration.ofHours(1))
        assertEquals(Duration.ofHours(1).toMillis(), job(Watcher.DEFAULT_JOB_ID)!!.intervalMillis)
    }

    @Test
    fun `a period that the system would lengthen is refused`() {
        assertThrows(IllegalArgumentException::class.java) { Watcher.start(app, Watch::class.java, Duration.ofMinutes(14)) }
        assertFalse(Watcher.isOn(app))
    }

    @Test
    fun `a scheduler that takes no job is an error`() {
        shadowOf(jobs).failOnJob(7)
        assertThrows(IllegalStateException::class.java) { Watcher.start(app, Watch::class.java, jobId = 7) }
    }

    @Test
    fun `an app that comes or goes is an audit soon, as long as the watch is on`() {
        Watcher.start(app, Watch::class.java, jobId = 7)
        comes("com.example.new")
        val soon = job(8)!!
        assertFalse(soon.isPeriodic)
        assertEquals(Duration.ofSeconds(30).toMillis(), soon.minLatencyMillis)
        // Android 15 refuses a job whose deadline is less than a quarter of an hour behind its earliest time.
        assertEquals(0L, soon.maxExecutionDelayMillis)
        Watcher.stop(app, jobId = 7)
        comes("com.example.other")
        assertNull(job(7))
        assertNull(job(8))
    }

    @Test
    fun `a job that wakes the process hears of apps as well`() {
        runs(watch(), Watcher.DEFAULT_JOB_ID)
        comes("com.example.new")
        assertNotNull(job(Watcher.DEFAULT_JOB_ID + 1))
    }

    @Test
    fun `each audit tells only what is new`() {
        val watch = watch()
        Phone.installLender()
        runs(watch)
        assertEquals(setOf(Phone.LENDER), watch.told().map { it.packageName }.toSet())
        runs(watch)
        assertEquals(emptyList<Finding>(), watch.told())
        Phone.installLender("com.example.another")
        runs(watch)
        assertEquals(setOf("com.example.another"), watch.told().map { it.packageName }.toSet())
    }

    @Test
    fun `what went away and came back is new, in a later process too`() {
        Phone.installLender()
        runs(watch())
        Phone.installLender(mayRead = false)
        runs(watch())
        Phone.installLender()
        val later = watch()
        runs(later)
        assertEquals(listOf("lender-reads-contacts"), later.told().map { it.rule })
    }

    @Test
    fun `a report that the person has seen is not told`() {
        val watch = watch()
        Phone.installLender()
        Watcher.markSeen(app, LendLens.audit(app))
        runs(watch)
        assertEquals(emptyList<Finding>(), watch.told())
    }

    @Test
    fun `stopping forgets what was told`() {
        Phone.installLender()
        Watcher.markSeen(app, LendLens.audit(app))
        val files = { app.noBackupFilesDir.listFiles().orEmpty().toList() }
        assertEquals(1, files().size)
        Watcher.stop(app)
        assertEquals(emptyList<File>(), files())
    }

    @Test
    fun `the system stops a job, which begins again`() {
        val watch = watch()
        Phone.installLender()
        val parameters = parameters(Watcher.DEFAULT_JOB_ID)
        watch.beforeAudit = { assertTrue(watch.onStopJob(parameters)) }
        assertTrue(watch.onStartJob(parameters))
        ended()
        assertEquals(emptyList<Finding>(), watch.told())
        assertFalse("the system knows", shadowOf(watch).isJobFinished)
    }

    @Test
    fun `a failure is told, and the next audit works`() {
        val watch = watch()
        watch.options = AuditOptions(packages = listOf("no package name"))
        runs(watch)
        assertTrue(watch.failures.single() is IllegalArgumentException)
        watch.options = AuditOptions()
        Phone.installLender()
        runs(watch)
        assertEquals(setOf(Phone.LENDER), watch.told().map { it.packageName }.toSet())
    }

    @Test
    fun `findings of a user who is not to be seen now are no news when the user is back`() {
        val seen = SeenFindings.of(app)
        val whole = AuditReport.fromBytes(answer(samplePhone))
        val user = whole.findings.mapNotNull { it.user }.first { it != 0 }
        val without = whole.copy(
            findings = whole.findings.filter { it.user != user },
            users = whole.users.map { if (it.id == user) it.copy(isVisible = false) else it },
        )
        seen.replace(whole)
        seen.replace(without)
        assertEquals(emptyList<Finding>(), seen.newOf(whole))
        seen.replace(without.copy(users = whole.users))
        assertEquals(whole.findings.filter { it.user == user }, seen.newOf(whole))
    }

    @Test
    fun `a broken memory tells again and does not fail`() {
        val whole = AuditReport.fromBytes(answer(samplePhone))
        val seen = SeenFindings.of(app)
        seen.replace(whole)
        app.noBackupFilesDir.listFiles()!!.single().writeText("[{\"rule\":7")
        assertEquals(whole.findings, seen.newOf(whole))
        seen.replace(whole)
        assertEquals(emptyList<Finding>(), seen.newOf(whole))
    }

    private fun job(id: Int): JobInfo? = jobs.getPendingJob(id)

    private fun comes(packageName: String) {
        shadowOf(app.getSystemService(LauncherApps::class.java)).notifyPackageAdded(packageName)
        shadowOf(Looper.getMainLooper()).idle()
    }

    private fun watch(): Watch = Robolectric.buildService(Watch::class.java).create().get()

    private fun runs(watch: Watch, jobId: Int = Watcher.DEFAULT_JOB_ID) {
        assertTrue(watch.onStartJob(parameters(jobId)))
        ended()
        assertTrue(shadowOf(watch).isJobFinished)
        assertFalse(shadowOf(watch).isRescheduleNeeded)
    }

    private fun ended() = Thread.getAllStackTraces().keys.filter { it.name == "lendlens-watch" }.forEach { it.join() }

    /** As the system hands it over. */
    private fun parameters(id: Int): JobParameters = Shadow.newInstanceOf(JobParameters::class.java).also {
        ReflectionHelpers.setField(it, "jobId", id)
        ReflectionHelpers.setField(it, "extras", PersistableBundle().apply { putInt("first", id) })
    }

    class Watch : WatchService() {
        @Volatile
        var options = AuditOptions()

        @Volatile
        var beforeAudit = {}
        val failures = mutableListOf<Exception>()
        private val told = mutableListOf<Finding>()

        /** Of lenders, since this was asked last. */
        fun told(): List<Finding> = told.filter { it.packageName != null }.also { told.clear() }

        override fun options() = options.also { beforeAudit() }

        override fun onNews(report: AuditReport, news: List<Finding>) {
            assertTrue(report.findings.containsAll(news))
            told += news
        }

        override fun onFailure(error: Exception) {
            failures += error
        }
    }
}
