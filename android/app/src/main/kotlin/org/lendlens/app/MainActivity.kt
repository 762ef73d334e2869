package org.lendlens.app

import android.app.Activity

/** The first screen. */
class MainActivity : Activity()
