package org.lendlens.app

import android.content.ClipData
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.Bundle
import android.widget.Toast
import java.io.IOException
import java.time.LocalDate

/** To keep evidence or to ask for help: the report into a file of the person's choice, or to another app. */
class ShareScreen : Screen() {
    private val time by lazy { intent.getLongExtra(TIME, NEWEST) }
    private val check get() = if (time == NEWEST) app.checks.newest else app.checks.earlier(time)

    /** The forms of a report. */
    private enum class Form(val title: Int, val type: String, val ending: String) {
        TEXT(R.string.share_text, "text/plain", "txt"),
        JSON(R.string.share_json, "application/json", "json"),
        ;

        fun of(check: History.Check): String? = if (this == TEXT) check.report.text else check.report.json
    }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setTitle(R.string.share_title)
        app.checks.restore()
    }

    override fun Page.fill() {
        title(getString(R.string.share_title))
        group { row(getString(R.string.share_warning_title), getString(R.string.share_warning), R.drawable.icon_lock) }
        section(getString(R.string.share_forms)) {
            for (form in Form.entries) {
                val text = check?.let(form::of) ?: continue
                choice(getString(form.title), null, R.drawable.icon_file) {
                    quiet(getString(R.string.share_save)) { save(form) }
                    quiet(getString(R.string.share_send)) { send(form, text) }
                }
            }
        }
    }

    private fun save(form: Form) {
        val choose = Intent(Intent.ACTION_CREATE_DOCUMENT)
            .addCategory(Intent.CATEGORY_OPENABLE)
            .setType(form.type)
            .putExtra(Intent.EXTRA_TITLE, fileName(form))
        @Suppress("DEPRECATION") // its successor is not part of the platform
        open(listOf(choose)) { startActivityForResult(it, form.ordinal) }
    }

    @Deprecated("The platform has no other way.")
    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?) {
        val uri = data?.data
        val form = Form.entries.getOrNull(requestCode)
        if (resultCode != RESULT_OK || uri == null || form == null) return
        app.storing.execute {
            val text = check?.let(form::of)
            val result = if (text != null && write(uri, text)) R.string.share_saved_file else R.string.share_failed
            app.change { Toast.makeText(app, result, Toast.LENGTH_LONG).show() }
        }
    }

    private fun write(uri: Uri, text: String): Boolean = try {
        val out = contentResolver.openOutputStream(uri, "wt") ?: throw IOException("$uri opens nothing")
        out.use { it.write(text.toByteArray()) }
        true
    } catch (_: IOException) {
        false
    } catch (_: SecurityException) {
        false
    }

    private fun send(form: Form, text: String) = app.storing.execute {
        val uri = try {
            SharedReports.offer(app, text, form.ending)
        } catch (_: IOException) {
            null
        }
        app.change {
            if (uri == null) {
                Toast.makeText(app, R.string.share_failed, Toast.LENGTH_LONG).show()
            } else if (!isDestroyed) {
                val send = Intent(Intent.ACTION_SEND)
                    .setType(form.type)
                    .putExtra(Intent.EXTRA_STREAM, uri)
                    .putExtra(Intent.EXTRA_TITLE, fileName(form))
                    .addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
                send.clipData = ClipData.newRawUri(null, uri)
                open(listOf(Intent.createChooser(send, null)))
            }
        }
    }

    /** An ending is no word of any language. */
    private fun fileName(form: Form): String =
        getString(R.string.share_file_name, LocalDate.now().toString()) + "." + form.ending

    companion object {
        private const val TIME = "time"
        private const val NEWEST = 0L

        /** Opens it for the newest check, or for the one of [time]. */
        fun open(context: Context, time: Long = NEWEST): Intent =
            Intent(context, ShareScreen::class.java).putExtra(TIME, time)
    }
}
