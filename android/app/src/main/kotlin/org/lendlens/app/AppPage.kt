package org.lendlens.app

import android.app.Activity
import org.lendlens.App
import org.lendlens.AuditReport
import org.lendlens.Evidence
import org.lendlens.Finding
import org.lendlens.RouteState
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
        val open = users.flatMap { it.otherReach }.filter { it.state in OPEN }.mapNotNull { route(it.route) }.distinct()
        if (open.isNotEmpty()) row(open.joinToString("\n") { screen.getString(it) }, icon = R.drawable.icon_open)
    }
}

/** Why we think that it lends. */
fun Page.evidence(screen: Activity, app: App) = section(screen.getString(R.string.detail_why_lends)) {
    if (app.lender.evidence.isEmpty()) row(screen.getString(R.string.detail_why_lends_none))
    for (evidence in app.lender.evidence) {
        val source = evidence.source.takeIf { it.isNotEmpty() }?.let { screen.getString(R.string.evidence_source, it) }
        row(evidence.says(screen), source)
    }
}

private fun Evidence.says(screen: Activity): String = when (kind) {
    "catalog" -> screen.getString(R.string.evidence_catalog, detail)
    "label" -> screen.getString(R.string.evidence_label, detail)
    "package" -> screen.getString(R.string.evidence_package, detail)
    "texts" -> screen.getString(R.string.evidence_texts, detail)
    "user" -> screen.getString(if (weight > 0) R.string.question_answered_yes else R.string.question_answered_no)
    else -> detail
}

/** What was found about it. */
fun Page.findings(screen: Activity, findings: List<Finding>) = section(screen.getString(R.string.detail_findings)) {
    for (finding in findings) row(finding.title, (listOf(finding.message) + finding.evidence).joinToString("\n"))
}

private val OPEN = setOf(
    RouteState.GRANTED,
    RouteState.GRANTED_ONCE,
    RouteState.GRANTED_AT_INSTALL,
    RouteState.GRANTED_BY_DEFAULT,
    RouteState.GRANTED_BY_ROLE,
    RouteState.GRANTED_FIXED,
)
