package org.lendlens.control

import android.app.NotificationManager
import android.app.Service
import android.content.Intent
import android.os.IBinder
import android.widget.TextView

class Faulty : Service() {
    override fun onBind(intent: Intent?): IBinder? = null

    fun newer(): Boolean = getSystemService(NotificationManager::class.java).areNotificationsPaused()

    fun text(view: TextView) {
        view.text = "hard-coded"
    }
}
