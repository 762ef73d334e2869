package org.lendlens.app

import android.app.AlertDialog
import android.os.Bundle

/** The checks that were kept: to open one, to delete one, to delete all. */
class HistoryScreen : Screen() {
    private var lines: List<History.Line>? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setTitle(R.string.history_title)
    }

    override fun onResume() {
        super.onResume()
        read()
    }

    override fun Page.fill() {
        title(getString(R.string.history_title))
        val lines = lines ?: return
        if (lines.isEmpty()) {
            card(R.drawable.icon_history, getString(R.string.history_empty), getString(R.string.history_empty_more))
            return
        }
        lead(getString(R.string.history_empty_more))
        group {
            for (line in lines) {
                val time = this@HistoryScreen.time(line.time)
                if (line.answer == null) {
                    row(time, getString(R.string.history_unreadable), R.drawable.icon_not_seen) { ask(line) }
                } else {
                    row(time, line.answer, R.drawable.icon_history) {
                        startActivity(EarlierScreen.open(this@HistoryScreen, line.time))
                    }
                }
            }
        }
        buttons { quiet(getString(R.string.history_delete_all), ::askAll) }
    }

    private fun read() = app.storing.execute {
        val read = app.history.lines()
        app.change { lines = read }
    }

    private fun ask(line: History.Line) {
        AlertDialog.Builder(this)
            .setTitle(getString(R.string.history_delete_one_question, time(line.time)))
            .setNegativeButton(R.string.cancel, null)
            .setPositiveButton(R.string.delete) { _, _ -> delete { app.history.delete(line.time) } }
            .show()
    }

    private fun askAll() {
        AlertDialog.Builder(this)
            .setTitle(R.string.history_delete_all_question)
            .setMessage(R.string.history_delete_all_more)
            .setNegativeButton(R.string.cancel, null)
            .setPositiveButton(R.string.delete) { _, _ ->
                app.checks.forget()
                delete {
                    app.history.clear()
                    SharedReports.clear(app)
                }
            }
            .show()
    }

    private fun delete(delete: () -> Unit) {
        app.storing.execute(delete)
        read()
    }
}
