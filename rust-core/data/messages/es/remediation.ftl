# Lo que se puede hacer. Cada mensaje es un paso; los comandos van al lado, no dentro.

remedy-keep-evidence = Antes de cambiar nada, guarda pruebas: guarda este informe, toma capturas de la página de permisos y de la versión de la app, y conserva los mensajes y llamadas del prestamista y de sus cobradores.
remedy-page-contacts = En el teléfono, abre Configuración › Apps › { $app } › Permisos › Contactos y elige "No permitir".
remedy-page-call-log = En el teléfono, abre Configuración › Apps › { $app } › Permisos › Llamadas (o Registros de llamadas) y elige "No permitir".
remedy-page-sms = En el teléfono, abre Configuración › Apps › { $app } › Permisos › SMS y elige "No permitir".
remedy-page-app-list = En el teléfono, abre Configuración › Apps › { $app } › Permisos y desactiva la lista de apps instaladas.
remedy-page-accessibility = En el teléfono, abre Configuración › Accesibilidad › Apps instaladas › { $app } y desactívala.
remedy-page-notifications = En el teléfono, abre Configuración › Notificaciones › Acceso a las notificaciones › { $app } y desactívalo.
remedy-page-default-dialer = En el teléfono, abre Configuración › Apps › Apps predeterminadas › Teléfono y elige una app distinta de { $app }.
remedy-page-default-sms = En el teléfono, abre Configuración › Apps › Apps predeterminadas › SMS y elige una app distinta de { $app }.
remedy-revoke = O desde una computadora: quita { $permission } para el usuario { $user }. Algunos teléfonos exigen antes otra opción de desarrollador.
remedy-make-final = Haz definitivo el rechazo de { $permission } para el usuario { $user }, para que la app no pueda volver a preguntar. Las versiones antiguas de Android no conocen este comando; en ellas, marca "No volver a preguntar" cuando pregunte.
remedy-verify = Compruébalo: debajo de "User { $user }:", cada permiso quitado debe decir ahora granted=false, o USER_FIXED donde el rechazo se hizo definitivo.
remedy-shut-op = O desde una computadora: cierra { $permission } para el usuario { $user }. La app está hecha para un Android antiguo y no puede perder el permiso; recibe datos vacíos en su lugar.
remedy-verify-op = Compruébalo: la respuesta para { $permission } debe ser ahora "ignore".
remedy-release-role = O desde una computadora: quita la función a la app para el usuario { $user } (Android 10 y posteriores).
remedy-disable = El propietario no puede quitar del todo esta app o su permiso. Inhabilitar la app corta todo acceso; se puede volver a habilitar. La decisión es tuya.
remedy-uninstall = Si ya no necesitas la app: desinstalarla corta todo acceso. La decisión es tuya. Antes guarda contratos y pagos; una deuda sigue siendo una deuda.
remedy-refuse = Cuando pida los contactos, elige "No permitir". Un contacto de emergencia se puede escribir a mano, con el consentimiento de esa persona.
remedy-complain = Reclama, con las pruebas: al proveedor de la app, a la tienda de donde vino y a la autoridad de servicios financieros o de datos personales de tu lugar.
remedy-complain-play = Denuncia la app en su página de Google Play, con las pruebas.
remedy-complain-cn = Reclama, con las pruebas, ante los organismos de China que emitieron la norma: ciberespacio, comunicaciones, policía, regulación del mercado.
remedy-warn-contacts = Di a las personas de tus contactos que desconocidos pueden llamarlas o escribirles por ti, que no tienen que pagar ni responder salvo que sean fiadoras, y que guarden lo que reciban.
remedy-ask-person = ¿{ $app } es una app de préstamos? Da tu respuesta; queda en este dispositivo y cuenta desde entonces.
remedy-do-not-install = No instales este archivo. Si quieres la app, descárgala de una tienda y compara lo que pide.
remedy-read-package = Haz que el teléfono muestre lo que la app puede hacer y agrega la respuesta a los archivos.
remedy-complete-audit = Aporta lo que falta (un archivo del teléfono, un permiso rechazado, un perfil bloqueado) y revisa de nuevo.

## A dónde lleva un botón

remedy-place-app-permissions = Permisos de la app
remedy-place-app-details = Información de la app
remedy-place-accessibility = Accesibilidad
remedy-place-notification-access = Acceso a las notificaciones
remedy-place-default-apps = Apps predeterminadas
remedy-place-settings = Configuración

## Qué pasó después

remedy-outcome-off = { $app } ya no puede leer tus contactos. Lo que leyó antes, puede haberlo guardado.
remedy-outcome-may-ask = { $app } no puede leer tus contactos ahora, pero puede volver a pedírtelos. Lo que leyó antes, puede haberlo guardado.
remedy-outcome-removed = La app ya no está instalada aquí. Lo que leyó antes, puede haberlo guardado.
remedy-outcome-still-on = { $app } todavía puede leer tus contactos.
remedy-outcome-on-now = { $app } puede leer tus contactos ahora; antes no podía.
remedy-outcome-silently = { $app } todavía obtiene tus contactos en cuanto los pida, y Android no te preguntará. Desactiva también los otros permisos de contactos.
remedy-outcome-not-shown = El teléfono no muestra lo que { $app } tiene permitido aquí. Mira su página de permisos.
remedy-outcome-old-app = { $app } está hecha para un Android antiguo, y el teléfono no muestra si su acceso está cerrado. Mira su página de permisos.
remedy-outcome-hidden = El teléfono ya no muestra esta app a la revisión. Puede que se haya eliminado.
