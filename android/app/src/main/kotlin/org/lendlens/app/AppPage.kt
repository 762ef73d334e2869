package org.lendlens.app

import android.app.Activity
import android.content.Intent
import android.net.Uri
import org.lendlens.App
import org.lendlens.AuditReport
import org.lendlens.Finding
import org.lendlens.Verdict

// What the page of an installed app and that of a file have in common.

/** How the app reaches the contacts, for each user of the phone who has it. */
fun Page.reach(screen: Activity, report: AuditReport, app: App) {
    val users = app.users.filter { it.contacts.verdict != Verdict.NOT_INSTALLED }.ifEmpty { app.users }
    section(screen.getString(R.string.detail_reach)) {
        for (user in users) {
            val kind = report.users.find { it.id == user.user }?.kind
            val lines = buildList {
                if (users.size > 1 && kind != null) add(screen.getString(kind.text))
                user.contacts.routes.forEach { add(it.why) }
                user.lastUsed?.let { add(screen.getString(R.string.answer_last_used, screen.time(it))) }
            }
            row(screen.getString(user.contacts.verdict.text), lines.distinct().joinToString("\n"), R.drawable.icon_person)
        }
    }
    section(screen.getString(R.string.detail_other_reach)) {
        users.flatMap { it.openWays }.distinctBy { it.name }.forEach { row(it.name, it.why) }
    }
}

/** Why we think that it lends. */
fun Page.evidence(screen: Activity, app: App) = section(screen.getString(R.string.detail_why_lends)) {
    if (app.lender.evidence.isEmpty()) row(screen.getString(R.string.detail_why_lends_none))
    app.lender.evidence.forEach { row(it.text) }
}

/** What was found about it. */
fun Page.findings(screen: Activity, findings: List<Finding>, showsEvidence: Boolean, turn: () -> Unit) =
    section(screen.getString(R.string.detail_findings)) {
        for (finding in findings) {
            val lines = listOf(finding.message) + finding.evidence.takeIf { showsEvidence }.orEmpty()
            row(finding.title, lines.joinToString("\n"))
        }
        if (findings.isNotEmpty()) {
            val (text, end) = if (showsEvidence) {
                R.string.show_fewer to R.drawable.icon_fold
            } else {
                R.string.detail_show_evidence to R.drawable.icon_unfold
            }
            row(screen.getString(text), end = end, press = turn)
        }
    }

/** The laws and store rules that the findings meet, each with its date and where it stands. */
fun Page.rules(screen: Activity, findings: List<Finding>, open: (Intent) -> Unit) = section(screen.getString(R.string.detail_rules)) {
    for (rule in findings.flatMap { it.citations }.distinctBy { it.url }) {
        row(rule.title, listOf(rule.date, rule.url).joinToString("\n")) { open(Intent(Intent.ACTION_VIEW, Uri.parse(rule.url))) }
    }
}
