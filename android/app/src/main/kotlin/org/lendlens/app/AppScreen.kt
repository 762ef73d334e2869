package org.lendlens.app

import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.Bundle
import android.provider.Settings
import org.lendlens.App
import org.lendlens.AuditReport
import org.lendlens.Band
import org.lendlens.Finding
import org.lendlens.LendLens
import org.lendlens.Outcome
import org.lendlens.RemediationStep

/** One app: how it reaches the contacts, why we think it lends, what to do, and what became of it. */
class AppScreen : Screen() {
    private val subject by lazy { intent.getStringExtra(PACKAGE).orEmpty() }
    private val time by lazy { intent.getLongExtra(TIME, NEWEST) }

    /** Whether the person was sent to the settings and is not back yet. */
    private var isAway = false

    /** Whether the person wants to answer anew. */
    private var isAsking = false

    private var showsEvidence = false

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        showsEvidence = savedInstanceState?.getBoolean(EVIDENCE) ?: false
        isAway = savedInstanceState?.getBoolean(AWAY) ?: false
        isAsking = savedInstanceState?.getBoolean(ASKING) ?: false
        app.checks.restore()
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putBoolean(EVIDENCE, showsEvidence)
        outState.putBoolean(AWAY, isAway)
        outState.putBoolean(ASKING, isAsking)
    }

    override fun onResume() {
        super.onResume()
        if (!isAway) return
        isAway = false
        app.checks.readAgain(subject)
    }

    private fun turnEvidence() {
        showsEvidence = !showsEvidence
        draw()
    }

    override fun Page.fill() {
        val isNewest = time == NEWEST
        val report = if (isNewest) app.checks.reportOn(subject) else app.checks.earlier(time)?.report
        val shown = report?.apps?.find { it.packageName == subject }
        if (report == null || shown == null) {
            if (app.checks.work != CheckSession.Work.Restoring) lead(getString(R.string.detail_gone))
            return
        }
        setTitle(shown.name)
        name(shown)
        if (isNewest) {
            outcome()
            question(shown)
        }
        val findings = report.findings.filter { it.packageName == subject }
        reach(this@AppScreen, report, shown)
        if (isNewest) {
            steps(report, findings)
            if (findings.isNotEmpty()) guidance()
        }
        evidence(this@AppScreen, shown)
        findings(this@AppScreen, findings, showsEvidence, ::turnEvidence)
        rules(this@AppScreen, findings) { open(listOf(it)) }
        about(shown)
    }

    private fun Page.name(shown: App) {
        icon { app.icons.into(it, subject) }
        title(shown.name)
    }

    private fun Page.outcome() {
        if (app.checks.rereading == subject) {
            card(R.drawable.icon_again, getString(R.string.recheck_reading)).progress(0, 0, "")
            return
        }
        for (change in app.checks.outcomes[subject].orEmpty()) {
            val (icon, title) = when (change.outcome) {
                Outcome.TURNED_OFF -> R.drawable.icon_tick to R.string.recheck_turned_off
                Outcome.STILL_ON -> R.drawable.icon_person to R.string.recheck_still_on
                Outcome.CANNOT_TELL, Outcome.UNRECOGNISED -> R.drawable.icon_not_seen to R.string.recheck_cannot_tell
            }
            card(icon, getString(title), change.text)
        }
    }

    private fun Page.question(shown: App) {
        val answer = app.choices.answers[subject]
        if (answer == null && shown.lender.band != Band.POSSIBLE) return
        group {
            if (answer == null || isAsking) {
                choice(getString(R.string.question_title), getString(R.string.question_more, shown.name), R.drawable.icon_question) {
                    quiet(getString(R.string.yes)) { answer(true) }
                    quiet(getString(R.string.no)) { answer(false) }
                    if (answer == null) quiet(getString(R.string.ask_later)) { finish() }
                }
            } else {
                val said = if (answer) R.string.question_answered_yes else R.string.question_answered_no
                choice(getString(said), null, R.drawable.icon_question) {
                    quiet(getString(R.string.question_change)) {
                        isAsking = true
                        draw()
                    }
                }
            }
        }
    }

    private fun answer(isLoanApp: Boolean) {
        isAsking = false
        app.choices.answer(subject, isLoanApp)
        app.checks.start()
        draw()
    }

    /** Steps of all findings together: what is to be done once is said once, and each kind of step stays in its place. */
    private fun Page.steps(report: AuditReport, findings: List<Finding>) {
        val steps = findings.flatMap { LendLens.remediation(this@AppScreen, report, it) }
            .filter { it.command == null || it.action == UNINSTALL }
            .filter { it.action != ASK_PERSON }
            .distinctBy { it.action to it.text }
            .groupBy { it.action }.values.flatten()
        section(getString(R.string.detail_steps)) {
            steps.forEachIndexed { index, step -> step(index + 1, step.text) { offer(step) } }
        }
    }

    private fun Buttons.offer(step: RemediationStep) {
        when (step.action) {
            KEEP_EVIDENCE -> quiet(getString(R.string.share_title)) { startActivity(ShareScreen.open(this@AppScreen)) }
            OPEN_PAGE -> {
                val intents = step.pages.map { it.intent }
                val label = step.pages.firstOrNull()?.label ?: getString(R.string.detail_open_app_settings)
                main(label) { leave(intents + appSettings()) }
            }
            UNINSTALL -> quiet(getString(R.string.detail_open_app_settings)) { leave(listOf(appSettings())) }
        }
    }

    private fun leave(intents: List<Intent>) {
        isAway = open(intents)
    }

    private fun appSettings() =
        Intent(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, Uri.fromParts("package", subject, null))

    private fun Page.guidance() = group {
        row(getString(R.string.guidance_title), getString(R.string.guidance_more), R.drawable.icon_help) {
            startActivity(GuidanceScreen.open(this@AppScreen, subject))
        }
    }

    private fun Page.about(shown: App) = section(getString(R.string.detail_about)) {
        row(getString(R.string.detail_package), shown.packageName)
        row(getString(R.string.detail_installed_from), shown.installer ?: getString(R.string.detail_installed_from_unknown))
    }

    companion object {
        private const val EVIDENCE = "evidence"
        private const val PACKAGE = "package"
        private const val TIME = "time"
        private const val NEWEST = 0L
        private const val AWAY = "away"
        private const val ASKING = "asking"
        private const val KEEP_EVIDENCE = "keep-evidence"
        private const val OPEN_PAGE = "open-permission-page"
        private const val UNINSTALL = "uninstall"
        private const val ASK_PERSON = "ask-person"

        /** Opens [app] as the newest check shows it, or the check of [time]. */
        fun open(context: Context, app: App, time: Long = NEWEST): Intent = Intent(context, AppScreen::class.java)
            .putExtra(PACKAGE, app.packageName)
            .putExtra(TIME, time)
    }
}
