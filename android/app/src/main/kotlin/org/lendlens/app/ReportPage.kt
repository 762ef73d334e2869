package org.lendlens.app

import android.app.Activity
import android.os.Bundle
import org.lendlens.App
import org.lendlens.AuditReport
import org.lendlens.Gap

// What the newest answer and an earlier one have in common.

/** The card that answers the question. */
fun Page.answer(screen: Activity, check: History.Check): Page.Card {
    val report = check.report
    val icon = when {
        report.summary.lendersThatCanReadContacts > 0 -> R.drawable.icon_person
        report.gaps.isNotEmpty() -> R.drawable.icon_not_seen
        else -> R.drawable.icon_tick
    }
    val apps = report.summary.apps
    val note = listOf(
        screen.getString(R.string.answer_checked, screen.time(check.time)),
        screen.resources.getQuantityString(R.plurals.answer_apps_checked, apps, apps),
    )
    return card(icon, report.answer.first(), report.answer.drop(1).joinToString("\n"), note.joinToString("\n"))
}

/** Which sections that are folded at first the person unfolded. Lives in a screen's saved state. */
class Unfolded(savedState: Bundle?) {
    private val sections = savedState?.getStringArrayList(KEY).orEmpty().toMutableSet()

    operator fun contains(section: Section): Boolean = !section.isFolded || section.name in sections

    /** Shows the section from now on. */
    operator fun plusAssign(section: Section) {
        sections += section.name
    }

    /** For the next life of the screen. */
    fun save(state: Bundle) = state.putStringArrayList(KEY, ArrayList(sections))

    private companion object {
        const val KEY = "unfolded"
    }
}

/** The apps under their headings, worst first. */
fun Page.apps(screen: Activity, app: LendLensApp, report: AuditReport, unfolded: Unfolded, unfold: (Section) -> Unit, open: (App) -> Unit) {
    val sections = report.apps.groupBy { it.section(it.packageName in app.choices.answers) }
    for (section in Section.entries) {
        val apps = sections[section].orEmpty()
        section(screen.getString(section.title)) {
            if (section in unfolded) {
                apps.forEach { listed(screen, app, it, open) }
            } else if (apps.isNotEmpty()) {
                val count = screen.resources.getQuantityString(R.plurals.answer_apps, apps.size, apps.size)
                row(count, icon = R.drawable.icon_apps, end = R.drawable.icon_unfold) { unfold(section) }
            }
        }
    }
}

private fun Group.listed(screen: Activity, app: LendLensApp, listed: App, open: (App) -> Unit) {
    val worst = listed.worst
    val summary = listOfNotNull(
        worst?.let { screen.getString(it.contacts.verdict.text) },
        worst?.lastUsed?.let { screen.getString(R.string.answer_last_used, screen.time(it)) },
    )
    app(listed.name, summary.joinToString("\n"), { app.icons.into(it, listed.packageName) }) { open(listed) }
}

/** What the check could not see: always there, and never nothing. */
fun Page.notSeen(screen: Activity, gaps: List<Gap>) = section(screen.getString(R.string.answer_section_not_seen)) {
    if (gaps.isEmpty()) row(screen.getString(R.string.answer_all_seen), icon = R.drawable.icon_tick)
    gaps.map { it.text }.distinct().forEach { row(it, icon = R.drawable.icon_not_seen) }
    row(screen.getString(R.string.answer_never_seen), screen.getString(R.string.answer_never_seen_more), R.drawable.icon_help) {
        screen.startActivity(HelpScreen.open(screen))
    }
}
