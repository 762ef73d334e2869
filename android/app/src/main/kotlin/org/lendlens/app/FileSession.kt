package org.lendlens.app

import android.net.Uri
import java.util.concurrent.CancellationException
import org.lendlens.AuditOptions
import org.lendlens.AuditReport
import org.lendlens.LendLens

/** The check of an app's file: the newest one, and how far it is. */
class FileSession(private val app: LendLensApp) {
    /** The file. */
    @Volatile
    var file: Uri? = null
        private set

    /** What it asks for, `null` until it is read. */
    var report: AuditReport? = null
        private set

    /** Why it could not be read. */
    var error: Exception? = null
        private set

    /** How many of its parts are read, and of how many. */
    var progress = 0 to 0
        private set

    /** Reads [uri], unless that is the file at hand. */
    fun open(uri: Uri) {
        if (uri == file) return
        file = uri
        report = null
        error = null
        progress = 0 to 0
        app.change {}
        app.reading.execute {
            try {
                val options = AuditOptions(answers = app.choices.answers, listAllApps = true, withText = true)
                val read = LendLens.auditApk(app, uri, options, { done, total ->
                    app.change { if (file == uri) progress = done to total }
                    file == uri
                })
                app.change { if (file == uri) report = read }
            } catch (_: CancellationException) {
                // Another file was opened, or none is wanted any more.
            } catch (e: Exception) {
                app.change { if (file == uri) error = e }
            }
        }
    }

    /** Lets go of the file, and stops reading it. */
    fun close() {
        file = null
        report = null
        error = null
        app.change {}
    }
}
