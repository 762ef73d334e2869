package org.lendlens

import android.app.Application
import android.content.ContextWrapper
import android.content.pm.PackageManager
import android.os.ParcelFileDescriptor
import java.io.File
import java.io.IOException
import java.time.Instant
import java.util.Locale
import java.util.concurrent.CancellationException
import java.util.concurrent.Executor
import java.util.concurrent.RejectedExecutionException
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertSame
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config

/** An audit by the real engine, as a host sees it: what it asks for arrives, and what goes wrong does as documented. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [Config.ALL_SDKS])
class AuditTest {
    @get:Rule
    val folder = TemporaryFolder()

    private val app: Application = RuntimeEnvironment.getApplication()

    @Before
    fun load() = Engine.load()

    @Test
    fun `a lender that can read the contacts is found`() {
        Phone.installLender()
        val report = LendLens.audit(app)
        val found = report.apps.single { it.packageName == Phone.LENDER }
        assertTrue(found.lender.isLender)
        assertEquals("Once Cash Loan", found.label)
        assertEquals(Verdict.CAN_READ, found.users.single().contacts.verdict)
        assertEquals("1 lending app can read your contacts.", report.answer.first())
        assertEquals(1, report.summary.lendersThatCanReadContacts)
        assertEquals(Severity.CRITICAL, report.findings.first().severity)
        assertEquals(report.gaps.size, report.gaps.map { it.text }.filter { it.isNotBlank() }.size)
    }

    @Test
    fun `each option reaches the engine`() {
        Phone.installLender()
        Phone.install(NOTES, "Notes", mayRead = true)

        assertNull(LendLens.audit(app).text)
        assertTrue(LendLens.audit(app, AuditOptions(withText = true)).text!!.contains(Phone.LENDER))

        val chinese = LendLens.audit(app, AuditOptions(languages = listOf(Locale.FRENCH, Locale.SIMPLIFIED_CHINESE)))
        assertTrue(chinese.answer.first(), chinese.answer.first().any { it in '\u4e00'..'\u9fff' })

        assertEquals(listOf(NOTES), audit(AuditOptions(packages = listOf(NOTES), listAllApps = true)).map { it.packageName })
        assertTrue(audit(AuditOptions(listAllApps = true)).map { it.packageName }.containsAll(listOf(NOTES, Phone.LENDER)))
        assertEquals(emptyList<App>(), audit(AuditOptions(users = listOf(11), listAllApps = true)).filter { it.users.isNotEmpty() })

        val answered = audit(AuditOptions(answers = mapOf(NOTES to true))).single { it.packageName == NOTES }
        assertTrue(answered.lender.isLender)
        assertTrue(answered.lender.evidence.any { it.kind == "user" })

        val at = Instant.parse("2026-11-24T12:00:00Z")
        assertEquals(LendLens.audit(app, AuditOptions(now = at)).json, LendLens.audit(app, AuditOptions(now = at)).json)
    }

    @Test
    fun `the languages of the context are spoken`() {
        val configuration = app.resources.configuration.also { it.setLocale(Locale.SIMPLIFIED_CHINESE) }
        val answer = LendLens.audit(app.createConfigurationContext(configuration)).answer.first()
        assertTrue(answer, answer.any { it in '\u4e00'..'\u9fff' })
    }

    @Test
    fun `what became of an app is told, also for a verdict of a newer engine`() {
        Phone.installLender(mayRead = false)
        val previous = listOf(Verdict.CAN_READ, Verdict.UNRECOGNISED).map { PreviousVerdict(Phone.LENDER, 0, it) }
        val report = LendLens.audit(app, AuditOptions(packages = listOf(Phone.LENDER), previous = previous))
        assertEquals(Outcome.TURNED_OFF, report.outcomes.first().outcome)
        assertEquals(2, report.outcomes.size)
        assertTrue(report.outcomes.all { it.text.isNotBlank() && it.packageName == Phone.LENDER })
    }

    @Test
    fun `progress counts up to its total, and stopping is a cancellation`() {
        Phone.installLender()
        val steps = mutableListOf<Pair<Int, Int>>()
        LendLens.audit(app) { done, total -> steps.add(done to total) }
        assertTrue("$steps", steps.isNotEmpty() && steps.all { (done, total) -> done in 0..total })
        assertEquals(steps.sortedBy { it.first }, steps)
        assertThrows(CancellationException::class.java) { LendLens.audit(app) { _, _ -> false } }
        LendLens.audit(app)
    }

    @Test
    fun `what a listener throws arrives as it is, and the next audit works`() {
        val thrown = IllegalStateException("of the host")
        assertSame(thrown, assertThrows(IllegalStateException::class.java) { LendLens.audit(app) { _, _ -> throw thrown } })
        LendLens.audit(app)
    }

    @Test
    fun `options that name no package or no user are refused by name`() {
        fun refused(options: AuditOptions) = assertThrows(IllegalArgumentException::class.java) { LendLens.audit(app, options) }.message!!
        assertTrue(refused(AuditOptions(packages = listOf("no package"))).contains("no package"))
        assertTrue(refused(AuditOptions(users = listOf(-1))).contains("-1"))
        assertTrue(refused(AuditOptions(answers = mapOf("a b" to true))).contains("a b"))
    }

    @Test
    fun `a phone that lists nothing at all is its own exception`() {
        val closed = object : ContextWrapper(app) {
            override fun getPackageManager(): PackageManager = throw SecurityException("not for you")
        }
        assertEquals("not for you", assertThrows(SecurityException::class.java) { LendLens.audit(closed) }.message)
    }

    @Test
    fun `on an executor exactly one end is told`() {
        Phone.installLender()
        val heard = Heard()
        val direct = Executor(Runnable::run)
        LendLens.audit(app, AuditOptions(), direct, heard)
        assertEquals(listOf("report"), heard.ends)
        assertTrue(heard.steps > 0)
        LendLens.audit(app, AuditOptions(users = listOf(-1)), direct, heard)
        assertEquals(listOf("report", "IllegalArgumentException"), heard.ends)
    }

    @Test
    fun `a task is stopped before it runs and while it runs`() {
        val queue = mutableListOf<Runnable>()
        val heard = Heard()
        val before = LendLens.audit(app, AuditOptions(), { queue.add(it) }, heard)
        before.cancel()
        queue.removeFirst().run()
        assertEquals(listOf("cancelled"), heard.ends)
        assertEquals(0, heard.steps)

        val during = LendLens.audit(app, AuditOptions(), { queue.add(it) }, heard)
        heard.onStep = during::cancel
        queue.removeFirst().run()
        assertEquals(listOf("cancelled", "cancelled"), heard.ends)
        assertEquals(1, heard.steps)
        during.cancel()
    }

    @Test
    fun `an executor that takes no work says so to the caller`() {
        val full = Executor { throw RejectedExecutionException("full") }
        assertThrows(RejectedExecutionException::class.java) { LendLens.audit(app, AuditOptions(), full, Heard()) }
    }

    @Test
    fun `an odd file is a report with gaps, and one that cannot be read an exception`() {
        val odd = folder.newFile("odd.apk").apply { writeText("no archive") }
        open(odd).use { file ->
            val report = LendLens.auditApk(file, "odd\u202Ekpa", AuditOptions(listAllApps = true))
            assertFalse(report.summary.isComplete)
            val gap = report.gaps.single { it.kind == "unrecognised" }
            assertEquals("odd\u202Ekpa", gap.detail)
            assertFalse("made harmless for people", gap.text.contains('\u202E'))
            assertTrue("stays open", file.fileDescriptor.valid())
        }
        // Opens, and cannot be read at its start.
        open(File("/proc/self/mem")).use { file ->
            assertThrows(IOException::class.java) { LendLens.auditApk(file, "memory") }
        }
    }

    @Test
    fun `the engine tells what it knows`() {
        val known = LendLens.knowledge()
        assertTrue(known.lenders > 0)
        val report = LendLens.audit(app)
        assertEquals(known, report.knowledge)
        assertEquals("lendlens", report.tool.name)
    }

    @Test
    fun `a report of the engine comes back from its bytes`() {
        Phone.installLender()
        val report = LendLens.audit(app, AuditOptions(withText = true))
        assertEquals(report, AuditReport.fromBytes(report.toBytes()))
        assertNotNull(report.findings.first().remediation.first())
    }

    private fun audit(options: AuditOptions) = LendLens.audit(app, options).apps

    private fun open(file: File) = ParcelFileDescriptor.open(file, ParcelFileDescriptor.MODE_READ_ONLY)

    private class Heard : AuditCallback {
        val ends = mutableListOf<String>()
        var steps = 0
        var onStep = {}

        override fun onProgress(done: Int, total: Int) {
            steps++
            onStep()
        }

        override fun onReport(report: AuditReport) {
            ends += "report"
        }

        override fun onFailure(error: Exception) {
            ends += error.javaClass.simpleName
        }

        override fun onCancelled() {
            ends += "cancelled"
        }
    }

    private companion object {
        const val NOTES = "com.example.notes"
    }
}
