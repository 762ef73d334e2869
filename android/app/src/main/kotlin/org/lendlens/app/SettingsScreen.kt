package org.lendlens.app

import android.app.AlertDialog
import android.os.Bundle

/** Watch, what is kept, what may be seen over somebody's shoulder, and the person's answers. */
class SettingsScreen : Screen() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setTitle(R.string.settings_title)
    }

    override fun Page.fill() {
        title(getString(R.string.settings_title))
        val choices = app.choices
        section(getString(R.string.settings_private)) {
            toggle(
                getString(R.string.settings_keep_checks),
                getString(R.string.settings_keep_checks_more),
                R.drawable.icon_history,
                choices.keepsHistory,
                ::keepChecks,
            )
            toggle(
                getString(R.string.settings_hide_screens),
                getString(R.string.settings_hide_screens_more),
                R.drawable.icon_not_seen,
                choices.hidesScreens,
                ::hideScreens,
            )
            row(getString(R.string.settings_delete_all), getString(R.string.settings_delete_all_more), R.drawable.icon_delete, 0, ::askDeleteAll)
        }
        val known = app.checks.newest?.report?.apps.orEmpty().associateBy { it.packageName }
        section(getString(R.string.settings_answers)) {
            for ((packageName, isLoanApp) in choices.answers) {
                val said = if (isLoanApp) R.string.settings_answer_yes else R.string.settings_answer_no
                row(known[packageName]?.name ?: packageName, getString(said), R.drawable.icon_question) { askAnswer(packageName) }
            }
        }
    }

    private fun keepChecks(keep: Boolean) {
        app.choices.keepsHistory = keep
        if (!keep) app.storing.execute(app.history::clear)
        draw()
    }

    private fun hideScreens(hide: Boolean) {
        app.choices.hidesScreens = hide
        hideIfWanted()
        draw()
    }

    private fun askDeleteAll() {
        AlertDialog.Builder(this)
            .setTitle(R.string.settings_delete_all)
            .setMessage(R.string.settings_delete_all_more)
            .setNegativeButton(R.string.cancel, null)
            .setPositiveButton(R.string.delete) { _, _ -> app.deleteEverything() }
            .show()
    }

    private fun askAnswer(packageName: String) {
        val said = listOf(R.string.settings_answer_yes, R.string.settings_answer_no, R.string.settings_answer_remove)
        AlertDialog.Builder(this)
            .setTitle(R.string.question_title)
            .setItems(said.map(::getString).toTypedArray()) { _, at ->
                app.choices.answer(packageName, listOf(true, false, null)[at])
                app.checks.start()
                draw()
            }
            .show()
    }
}
