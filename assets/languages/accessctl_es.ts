<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>accessctl</name>
    <message>
      <source>
latest events</source>
      <translation>
últimos eventos</translation>
    </message>
    <message>
      <source> on {pairs:,} pairs of different people of {get}</source>
      <translation> con {pairs:,} parejas de personas distintas de {get}</translation>
    </message>
    <message>
      <source>(not shown)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(the text is not kept any more)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, median latency {median} ms</source>
      <translation>, latencia mediana {median} ms</translation>
    </message>
    <message>
      <source>, on {provider}</source>
      <translation>, en {provider}</translation>
    </message>
    <message>
      <source>--at {text!r} is not a time; write 2026-12-24T22:00</source>
      <translation>--at {text!r} no es una hora; escriba 2026-12-24T22:00</translation>
    </message>
    <message>
      <source>--id goes with --name; --add names the person already</source>
      <translation>--id va con --name; --add ya nombra a la persona</translation>
    </message>
    <message>
      <source>--json and --every-frame go with --headless</source>
      <translation>--json y --every-frame van con --headless</translation>
    </message>
    <message>
      <source>--mode-at {text!r}: write SCHEDULE=MODE, like 'Night=face and PIN'</source>
      <translation>--mode-at {text!r}: escriba HORARIO=MODO, por ejemplo 'Night=face and PIN'</translation>
    </message>
    <message>
      <source>--use takes one {role}, not {names}</source>
      <translation>--use admite un solo {role}, no {names}</translation>
    </message>
    <message>
      <source>--visits {visits!r}: write a whole number, or none</source>
      <translation>--visits {visits!r}: escriba un número entero o none</translation>
    </message>
    <message>
      <source>--with {unknown!r}: must be one of {names}</source>
      <translation>--with {unknown!r}: debe ser uno de {names}</translation>
    </message>
    <message>
      <source>/dev/serial/by-id/... , COM3</source>
      <translation>/dev/serial/by-id/... , COM3</translation>
    </message>
    <message>
      <source>0: 8883 with TLS, 1883 without.</source>
      <translation>0: 8883 con TLS, 1883 sin él.</translation>
    </message>
    <message>
      <source>1 day</source>
      <translation>1 día</translation>
    </message>
    <message>
      <source>1 face template is erased, and the name goes from the event log. This cannot be undone.</source>
      <translation>Se borra 1 plantilla facial y el nombre desaparece del registro de eventos. No se puede deshacer.</translation>
    </message>
    <message>
      <source>1 month</source>
      <translation>1 mes</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 persona</translation>
    </message>
    <message>
      <source>1 person is removed, with a receipt</source>
      <translation>Se elimina a 1 persona, con comprobante</translation>
    </message>
    <message>
      <source>1 person is suspended</source>
      <translation>Se suspende a 1 persona</translation>
    </message>
    <message>
      <source>1 picture was</source>
      <translation>1 foto se ha</translation>
    </message>
    <message>
      <source>1 template</source>
      <translation>1 plantilla</translation>
    </message>
    <message>
      <source>1 year</source>
      <translation>1 año</translation>
    </message>
    <message>
      <source>1:1, by LFW's protocol: accuracy over ten folds, ROC, DET, EER, TAR at FMR.</source>
      <translation>1:1, según el protocolo de LFW: exactitud en diez particiones, ROC, DET, EER, TAR según FMR.</translation>
    </message>
    <message>
      <source>1:N with strangers, after NIST's FRTE: FNIR at FPIR, rank 1, CMC, gallery size, templates, tracks.</source>
      <translation>1:N con desconocidos, según FRTE de NIST: FNIR según FPIR, rango 1, CMC, tamaño de la galería, plantillas, pistas.</translation>
    </message>
    <message>
      <source>2 or 3 of 5 in random order: 80 different challenges.</source>
      <translation>2 o 3 de 5 en orden aleatorio: 80 pruebas distintas.</translation>
    </message>
    <message>
      <source>2026-12-25, 2026-12-24..2026-12-26, or '2026-12-25 yearly'.</source>
      <translation>2026-12-25, 2026-12-24..2026-12-26 o '2026-12-25 yearly'.</translation>
    </message>
    <message>
      <source>; see {report}</source>
      <translation>; vea {report}</translation>
    </message>
    <message>
      <source>; three or more are best</source>
      <translation>; lo mejor son tres o más</translation>
    </message>
    <message>
      <source>A backup of accessctl.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A covered lens gives 0 to 5; a face that quality.min_brightness (40) admits lies far above.</source>
      <translation>Un objetivo tapado da de 0 a 5; una cara que admite quality.min_brightness (40) está muy por encima.</translation>
    </message>
    <message>
      <source>A dead receiver is noticed after at most this and one time-out.</source>
      <translation>Un receptor caído se nota como mucho tras esto y un tiempo de espera.</translation>
    </message>
    <message>
      <source>A door behind an HTTP address; every message is signed with HMAC-SHA256.</source>
      <translation>Una puerta tras una dirección HTTP; cada mensaje va firmado con HMAC-SHA256.</translation>
    </message>
    <message>
      <source>A door behind an MQTT broker; the broker needs MQTT 5, so that orders expire on the way.</source>
      <translation>Una puerta tras un bróker MQTT; el bróker necesita MQTT 5 para que las órdenes caduquen por el camino.</translation>
    </message>
    <message>
      <source>A door, or all; default: this terminal's door.</source>
      <translation>Una puerta, o all; por defecto: la de este terminal.</translation>
    </message>
    <message>
      <source>A face that matters is looked at again alone, for landmarks that do not depend on its size.</source>
      <translation>Una cara que importa se mira otra vez sola, para que los puntos no dependan de su tamaño.</translation>
    </message>
    <message>
      <source>A flicker is not a fault.</source>
      <translation>Un parpadeo no es un fallo.</translation>
    </message>
    <message>
      <source>A list of holidays to observe.</source>
      <translation>Una lista de festivos que se respetan.</translation>
    </message>
    <message>
      <source>A longer one ends a track.</source>
      <translation>Una mayor termina el seguimiento.</translation>
    </message>
    <message>
      <source>A model that tells people apart: training, ONNX, calibration on people it never saw, report.</source>
      <translation>Un modelo que distingue personas: entrenamiento, ONNX, calibración con personas que nunca vio, informe.</translation>
    </message>
    <message>
      <source>A photo or a screen in front of the camera stays outside: try it</source>
      <translation>Una foto o una pantalla ante la cámara se queda fuera: pruébelo</translation>
    </message>
    <message>
      <source>A picture of one person.</source>
      <translation>Una foto de una persona.</translation>
    </message>
    <message>
      <source>A reader or controller on an RS-485 bus that speaks OSDP (IEC 60839-11-5), with its secure channel.</source>
      <translation>Un lector o controlador en un bus RS-485 que habla OSDP (IEC 60839-11-5), con su canal seguro.</translation>
    </message>
    <message>
      <source>A real/fake model for the door: imitation of a teacher, labels, calibration, ONNX, card.</source>
      <translation>Un modelo real/falso para la puerta: imitación de un maestro, etiquetas, calibración, ONNX, ficha.</translation>
    </message>
    <message>
      <source>A reason for the event log; do not name the person.</source>
      <translation>Un motivo para el registro de eventos; no nombre a la persona.</translation>
    </message>
    <message>
      <source>A receipt of an erasure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A relay board on a serial port.</source>
      <translation>Una placa de relés en un puerto serie.</translation>
    </message>
    <message>
      <source>A relay on a pin of a single-board computer.</source>
      <translation>Un relé en un pin de un ordenador de placa única.</translation>
    </message>
    <message>
      <source>A restore that was interrupted has been finished.</source>
      <translation>Se ha terminado una restauración que se había interrumpido.</translation>
    </message>
    <message>
      <source>A rules file (YAML).</source>
      <translation>Un archivo de reglas (YAML).</translation>
    </message>
    <message>
      <source>A second administrator has to agree</source>
      <translation>Un segundo administrador tiene que estar de acuerdo</translation>
    </message>
    <message>
      <source>A second face in the zone</source>
      <translation>Una segunda cara en la zona</translation>
    </message>
    <message>
      <source>A second face this prominent makes it unclear who is meant (share of the first)</source>
      <translation>Una segunda cara tan destacada deja sin aclarar a quién se refiere (proporción de la primera)</translation>
    </message>
    <message>
      <source>A second person, please</source>
      <translation>Una segunda persona, por favor</translation>
    </message>
    <message>
      <source>A sensor has noise; identical frames in a row do not come from a working webcam.</source>
      <translation>Un sensor tiene ruido; varias imágenes idénticas seguidas no vienen de una cámara que funciona.</translation>
    </message>
    <message>
      <source>A short one for granted and one for refused.</source>
      <translation>Uno breve para permitido y otro para denegado.</translation>
    </message>
    <message>
      <source>A webcam and a PC as a face access-control terminal.</source>
      <translation>Una webcam y un PC como terminal de control de acceso facial.</translation>
    </message>
    <message>
      <source>AES-256-GCM under a key of each person's own, which the master key wraps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AES-256-GCM under a key that scrypt makes of the passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accepted version {version} on {time} ({signed}):</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Access</source>
      <translation>Acceso</translation>
    </message>
    <message>
      <source>Access ends in {count} days.</source>
      <translation>El acceso termina dentro de {count} días.</translation>
    </message>
    <message>
      <source>Access ends tomorrow.</source>
      <translation>El acceso termina mañana.</translation>
    </message>
    <message>
      <source>Accounts of the admin panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Active</source>
      <translation>Activo</translation>
    </message>
    <message>
      <source>Active challenge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a group, or change what it may.</source>
      <translation>Añadir un grupo o cambiar lo que puede hacer.</translation>
    </message>
    <message>
      <source>Add a person to a group, besides those the person is in already.</source>
      <translation>Añadir una persona a un grupo, además de los que ya tiene.</translation>
    </message>
    <message>
      <source>Add a rule. The first one puts the rules in force: whoever no rule lets in then stays out.</source>
      <translation>Añadir una regla. La primera pone las reglas en vigor: quien no tenga regla que lo admita se queda fuera.</translation>
    </message>
    <message>
      <source>Add a schedule, or replace it.</source>
      <translation>Añadir un horario o sustituirlo.</translation>
    </message>
    <message>
      <source>Add an account; the password is typed twice, or read from standard input.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add days to a list of holidays; it is made where there is none.</source>
      <translation>Añadir días a una lista de festivos; si no existe, se crea.</translation>
    </message>
    <message>
      <source>Add or change an area: for anti-passback, and for how many people may be in it.</source>
      <translation>Añadir o cambiar un área: para el antirretorno y para cuántas personas pueden estar en ella.</translation>
    </message>
    <message>
      <source>Add pictures</source>
      <translation>Añadir fotos</translation>
    </message>
    <message>
      <source>Add pictures…</source>
      <translation>Añadir fotos…</translation>
    </message>
    <message>
      <source>Add to the person with this id.</source>
      <translation>Añadir a la persona con este identificador.</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <source>Address on the bus</source>
      <translation>Dirección en el bus</translation>
    </message>
    <message>
      <source>Admin panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Administrator</source>
      <translation>Administrador</translation>
    </message>
    <message>
      <source>Agree</source>
      <translation>De acuerdo</translation>
    </message>
    <message>
      <source>Agreeing frames needed (k)</source>
      <translation>Imágenes coincidentes necesarias (k)</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>All events</source>
      <translation>Todos los eventos</translation>
    </message>
    <message>
      <source>All groups</source>
      <translation>Todos los grupos</translation>
    </message>
    <message>
      <source>All pairs of a folder: FMR down to one in a million and beyond, FNMR there, by group.</source>
      <translation>Todas las parejas de una carpeta: FMR hasta una por millón y más allá, FNMR en ese punto, por grupo.</translation>
    </message>
    <message>
      <source>All that is kept about one person (JSON).</source>
      <translation>Todo lo que se guarda sobre una persona (JSON).</translation>
    </message>
    <message>
      <source>All {count} events are there and as they were written.</source>
      <translation>Los {count} eventos están todos y tal como se escribieron.</translation>
    </message>
    <message>
      <source>Already inside</source>
      <translation>Ya está dentro</translation>
    </message>
    <message>
      <source>Also in</source>
      <translation>También en</translation>
    </message>
    <message>
      <source>Also release the lock, for the strike time.</source>
      <translation>Abrir además la cerradura, durante el tiempo de apertura.</translation>
    </message>
    <message>
      <source>Another mode in a schedule: 'Night=face and PIN'.</source>
      <translation>Otro modo en un horario: 'Night=face and PIN'.</translation>
    </message>
    <message>
      <source>Another picture.</source>
      <translation>Otra foto.</translation>
    </message>
    <message>
      <source>Anti-passback does not hold them up.</source>
      <translation>El antirretorno no los detiene.</translation>
    </message>
    <message>
      <source>Any payload.</source>
      <translation>Cualquier contenido.</translation>
    </message>
    <message>
      <source>Any templates</source>
      <translation>Cualquier plantilla</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Appearance and language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Are these two pictures of one person?</source>
      <translation>¿Son estas dos fotos de una misma persona?</translation>
    </message>
    <message>
      <source>Arguments</source>
      <translation>Argumentos</translation>
    </message>
    <message>
      <source>Ask another administrator to come here. {asker} cannot agree alone.</source>
      <translation>Pida a otro administrador que venga. {asker} no puede aprobarlo a solas.</translation>
    </message>
    <message>
      <source>Ask for a duress PIN too: it opens and alarms.</source>
      <translation>Pedir también un PIN de coacción: abre y da la alarma.</translation>
    </message>
    <message>
      <source>Ask the others to step out of the picture</source>
      <translation>Pida a los demás que salgan de la imagen</translation>
    </message>
    <message>
      <source>Ask visitors to move their head</source>
      <translation>Pedir a los visitantes que muevan la cabeza</translation>
    </message>
    <message>
      <source>Asked frame rate (per s)</source>
      <translation>Imágenes por segundo pedidas</translation>
    </message>
    <message>
      <source>Asked height (px)</source>
      <translation>Altura pedida (px)</translation>
    </message>
    <message>
      <source>Asked width (px)</source>
      <translation>Anchura pedida (px)</translation>
    </message>
    <message>
      <source>Asks the system not to blank or sleep.</source>
      <translation>Pide al sistema que no apague la pantalla ni se duerma.</translation>
    </message>
    <message>
      <source>At this limit {value:.1f} % of single pictures miss a single picture of the same person taken on another day; several templates and frames bring that down: enrol at least three.</source>
      <translation>Con este límite, el {value:.1f} % de las fotos sueltas no coincide con una foto suelta de la misma persona de otro día; varias plantillas e imágenes lo reducen: registre al menos tres.</translation>
    </message>
    <message>
      <source>Attacks; default: print, phone.</source>
      <translation>Ataques; por defecto: print, phone.</translation>
    </message>
    <message>
      <source>Attempt {number} of {of}: {what}</source>
      <translation>Intento {number} de {of}: {what}</translation>
    </message>
    <message>
      <source>Attempts by people who are not enrolled.</source>
      <translation>Intentos de personas no registradas.</translation>
    </message>
    <message>
      <source>Attempts of each sort.</source>
      <translation>Intentos de cada tipo.</translation>
    </message>
    <message>
      <source>Auditor</source>
      <translation>Auditor</translation>
    </message>
    <message>
      <source>Average with the mirrored crop</source>
      <translation>Promediar con el recorte reflejado</translation>
    </message>
    <message>
      <source>Average with the mirrored crop; default: as in the settings.</source>
      <translation>Promediar con el recorte reflejado; por defecto: como en los ajustes.</translation>
    </message>
    <message>
      <source>Averaged; empty: not chosen yet.</source>
      <translation>Se promedian; vacío: aún sin elegir.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Back to {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backing up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Badge or portrait photos. Three are best.</source>
      <translation>Fotos de credencial o retratos. Lo mejor son tres.</translation>
    </message>
    <message>
      <source>Be recognised in a minute (Ctrl+E)</source>
      <translation>Sea reconocido en un minuto (Ctrl+E)</translation>
    </message>
    <message>
      <source>Below it the face has been swapped and the track ends.</source>
      <translation>Por debajo, la cara ha sido cambiada y el seguimiento termina.</translation>
    </message>
    <message>
      <source>Black frames for this long: black (s)</source>
      <translation>Imágenes negras durante este tiempo: negro (s)</translation>
    </message>
    <message>
      <source>Blurred</source>
      <translation>Borrosa</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>Placa</translation>
    </message>
    <message>
      <source>Both days are included.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Broker</source>
      <translation>Bróker</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Por</translation>
    </message>
    <message>
      <source>CSV with path and label (live, spoof), and species, person.</source>
      <translation>CSV con path y label (live, spoof), y species, person.</translation>
    </message>
    <message>
      <source>CSV with the columns person and group.</source>
      <translation>CSV con las columnas person y group.</translation>
    </message>
    <message>
      <source>CSV, for spreadsheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call reception</source>
      <translation>Llame a recepción</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Camera index or name, video, GIF, folder, address, or demo.</source>
      <translation>Índice o nombre de cámara, vídeo, GIF, carpeta, dirección o demo.</translation>
    </message>
    <message>
      <source>Camera, clip, GIF, folder or address.</source>
      <translation>Cámara, clip, GIF, carpeta o dirección.</translation>
    </message>
    <message>
      <source>Camera; default: the one in the settings.</source>
      <translation>Cámara; por defecto: la de los ajustes.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Cannot be recognised: the templates were made by another model. Enrol again.</source>
      <translation>No se puede reconocer: las plantillas las hizo otro modelo. Registre de nuevo.</translation>
    </message>
    <message>
      <source>Certificate authority (file)</source>
      <translation>Autoridad de certificación (archivo)</translation>
    </message>
    <message>
      <source>Challenge failed</source>
      <translation>Prueba no superada</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Cambiado</translation>
    </message>
    <message>
      <source>Check a rules file without using it; a fault is told with its line.</source>
      <translation>Comprobar un archivo de reglas sin usarlo; los fallos se indican con su línea.</translation>
    </message>
    <message>
      <source>Check camera, display, runtime, weights, database, key and disk; say what to do. Exit code 1 on a problem.</source>
      <translation>Comprobar cámara, pantalla, motor, modelos, base de datos, clave y disco; decir qué hacer. Código de salida 1 si hay un problema.</translation>
    </message>
    <message>
      <source>Check that a receipt is genuine and that nothing of the person is left; exit code 1 if not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check that every event is there and as it was written; exit code 1 if not.</source>
      <translation>Comprobar que cada evento está y tal como se escribió; código de salida 1 si no.</translation>
    </message>
    <message>
      <source>Checking that you will be recognised</source>
      <translation>Comprobando que será reconocido</translation>
    </message>
    <message>
      <source>Choose photos</source>
      <translation>Elegir fotos</translation>
    </message>
    <message>
      <source>Choose photos…</source>
      <translation>Elegir fotos…</translation>
    </message>
    <message>
      <source>Clips of people who are not in the pictures.</source>
      <translation>Clips de personas que no están en las fotos.</translation>
    </message>
    <message>
      <source>Clips of people who are not in the pictures: how far votes help.</source>
      <translation>Clips de personas que no están en las fotos: cuánto ayudan los votos.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Closer is AMBIGUOUS. Empty: one decade of the embedder's FMR curve (recommended). On LFW that halves grants under another's name and asks 0.1 % for a second factor; 0.05 would ask two of three with dlib.</source>
      <translation>Más cerca es AMBIGUOUS. Vacío: una década de la curva FMR del modelo (recomendado). En LFW eso reduce a la mitad las entradas con nombre ajeno y pide un segundo factor al 0,1 %; con dlib, 0,05 lo pediría a dos de cada tres.</translation>
    </message>
    <message>
      <source>Come a little closer</source>
      <translation>Acérquese un poco</translation>
    </message>
    <message>
      <source>Coming closer: so much larger</source>
      <translation>Al acercarse: cuánto mayor</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Órdenes</translation>
    </message>
    <message>
      <source>Compare the files with the hashes in the manifest: these, or all that guard and all that are installed.</source>
      <translation>Comparar los archivos con las sumas del manifiesto: estos, o todos los que vigilan y los instalados.</translation>
    </message>
    <message>
      <source>Computing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confirm with your password</source>
      <translation>Confirme con su contraseña</translation>
    </message>
    <message>
      <source>Confirming</source>
      <translation>Confirmando</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Consentimiento</translation>
    </message>
    <message>
      <source>Consent by versions: the text, who accepted it, who must accept again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consent given {astimezone:%Y-%m-%d}, recorded by {actor}.</source>
      <translation>Consentimiento dado el {astimezone:%Y-%m-%d}, anotado por {actor}.</translation>
    </message>
    <message>
      <source>Consent of {name}</source>
      <translation>Consentimiento de {name}</translation>
    </message>
    <message>
      <source>Consent: version, time, signature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consent…</source>
      <translation>Consentimiento…</translation>
    </message>
    <message>
      <source>Copy receipt</source>
      <translation>Copiar comprobante</translation>
    </message>
    <message>
      <source>Counted as on the board: numato from 0, lcus from 1.</source>
      <translation>Contado como en la placa: numato desde 0, lcus desde 1.</translation>
    </message>
    <message>
      <source>Counted from the last time they were let in, enrolled or given templates; with a receipt.</source>
      <translation>Se cuenta desde la última vez que entraron, se registraron o recibieron plantillas; con comprobante.</translation>
    </message>
    <message>
      <source>Create and sign in</source>
      <translation>Crear e iniciar sesión</translation>
    </message>
    <message>
      <source>Create the first administrator</source>
      <translation>Crear el primer administrador</translation>
    </message>
    <message>
      <source>Days and hours, like 'mon-fri 08:00-18:00'; 22:00-06:00 reaches over midnight.</source>
      <translation>Días y horas, como 'mon-fri 08:00-18:00'; 22:00-06:00 pasa de medianoche.</translation>
    </message>
    <message>
      <source>Decision and lock-out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Default: 1e-2, 1e-3, 1e-4.</source>
      <translation>Por defecto: 1e-2, 1e-3, 1e-4.</translation>
    </message>
    <message>
      <source>Default: 32.</source>
      <translation>Por defecto: 32.</translation>
    </message>
    <message>
      <source>Default: as in the recipe.</source>
      <translation>Por defecto: como en la receta.</translation>
    </message>
    <message>
      <source>Default: the papers' five.</source>
      <translation>Por defecto: los cinco de los artículos.</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Denials in a minute before lock-out</source>
      <translation>Denegaciones en un minuto antes del bloqueo</translation>
    </message>
    <message>
      <source>Denied</source>
      <translation>Denegado</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>Detalle</translation>
    </message>
    <message>
      <source>Do not ask.</source>
      <translation>No preguntar.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Puerta</translation>
    </message>
    <message>
      <source>Door by GPIO</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Door by MQTT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Door by OSDP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Door by serial relay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Door by webhook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Door name</source>
      <translation>Nombre de la puerta</translation>
    </message>
    <message>
      <source>Doors: state, driver, opening by hand, lockdown.</source>
      <translation>Puertas: estado, controlador, apertura a mano, cierre de emergencia.</translation>
    </message>
    <message>
      <source>Driver</source>
      <translation>Controlador</translation>
    </message>
    <message>
      <source>Drop photos here</source>
      <translation>Suelte las fotos aquí</translation>
    </message>
    <message>
      <source>Due: {events} events, {people} people, {copies} older copies of the database. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duress PIN (optional)</source>
      <translation>PIN de coacción (opcional)</translation>
    </message>
    <message>
      <source>Edit {name}</source>
      <translation>Editar {name}</translation>
    </message>
    <message>
      <source>Edit…</source>
      <translation>Editar…</translation>
    </message>
    <message>
      <source>Embedder</source>
      <translation>Modelo de caras</translation>
    </message>
    <message>
      <source>Empty: JSON with id, seconds and expiry.</source>
      <translation>Vacío: JSON con id, segundos y caducidad.</translation>
    </message>
    <message>
      <source>Empty: JSON.</source>
      <translation>Vacío: JSON.</translation>
    </message>
    <message>
      <source>Empty: follows from the budget (recommended).</source>
      <translation>Vacío: se deduce del presupuesto (recomendado).</translation>
    </message>
    <message>
      <source>Empty: never.</source>
      <translation>Vacío: nunca.</translation>
    </message>
    <message>
      <source>Empty: not chosen yet; the first installation chooses.</source>
      <translation>Vacío: aún sin elegir; la primera instalación elige.</translation>
    </message>
    <message>
      <source>Empty: off.</source>
      <translation>Vacío: desactivado.</translation>
    </message>
    <message>
      <source>Empty: ours.</source>
      <translation>Vacío: los nuestros.</translation>
    </message>
    <message>
      <source>Empty: the limit of the model's card.</source>
      <translation>Vacío: el límite de la ficha del modelo.</translation>
    </message>
    <message>
      <source>Empty: those that the system trusts.</source>
      <translation>Vacío: las que el sistema acepta.</translation>
    </message>
    <message>
      <source>End a lockdown; that of every door (--all) and a door's own are ended each by itself.</source>
      <translation>Terminar un cierre de emergencia; el de todas las puertas (--all) y el de cada una se terminan por separado.</translation>
    </message>
    <message>
      <source>Ending</source>
      <translation>Termina pronto</translation>
    </message>
    <message>
      <source>Enrol</source>
      <translation>Registrar</translation>
    </message>
    <message>
      <source>Enrol a person from photos, or from a camera or clip.</source>
      <translation>Registrar a una persona con fotos, o con una cámara o un clip.</translation>
    </message>
    <message>
      <source>Enrol many people from photos</source>
      <translation>Registrar a muchas personas con fotos</translation>
    </message>
    <message>
      <source>Enrol many people from photos. Start it again to go on: whoever is enrolled is left alone.

A CSV has the columns name, photos (several with ; between them), and if wanted id and group.</source>
      <translation>Registrar a muchas personas con fotos. Ejecútelo otra vez para continuar: quien ya está registrado no se toca.

Un CSV tiene las columnas name, photos (varias separadas con ;) y, si se quiere, id y group.</translation>
    </message>
    <message>
      <source>Enrol me</source>
      <translation>Registrarme</translation>
    </message>
    <message>
      <source>Enrol person</source>
      <translation>Registrar persona</translation>
    </message>
    <message>
      <source>Enrol the first person with the camera or from photos.</source>
      <translation>Registre a la primera persona con la cámara o con fotos.</translation>
    </message>
    <message>
      <source>Enrolled</source>
      <translation>Registrado</translation>
    </message>
    <message>
      <source>Enroller</source>
      <translation>Registrador</translation>
    </message>
    <message>
      <source>Enrolment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter again after so long; none.</source>
      <translation>Puede volver a entrar tras este tiempo; none.</translation>
    </message>
    <message>
      <source>Epochs of each run.</source>
      <translation>Épocas de cada ejecución.</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Erase a person with all templates, and give the receipt. The event log keeps the id, not the name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Erase again whoever was erased and is here all the same, as after a database file was copied back by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Erase this template</source>
      <translation>Borrar esta plantilla</translation>
    </message>
    <message>
      <source>Erase this template?</source>
      <translation>¿Borrar esta plantilla?</translation>
    </message>
    <message>
      <source>Erase what is older than the settings allow, now; a kiosk does this once a day by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Erase {short} (id {person_id}) and all templates?</source>
      <translation>¿Borrar a {short} (id {person_id}) y todas sus plantillas?</translation>
    </message>
    <message>
      <source>Erased: {events} events, {people} people, {copies} older copies of the database.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Erasures since the backup could not be read here ({why}): give the receipts with --receipts.</source>
      <translation>Aquí no se pudieron leer los borrados posteriores a la copia ({why}): dé los comprobantes con --receipts.</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Error</translation>
    </message>
    <message>
      <source>Event {expected} does not follow the event before it: one of the two was replaced.</source>
      <translation>El evento {expected} no sigue al anterior: uno de los dos fue sustituido.</translation>
    </message>
    <message>
      <source>Event {expected} was altered after it was written.</source>
      <translation>El evento {expected} fue alterado después de escribirse.</translation>
    </message>
    <message>
      <source>Event {first} is</source>
      <translation>Falta el evento {first}</translation>
    </message>
    <message>
      <source>Event {place} was not written by accessctl.</source>
      <translation>El evento {place} no lo escribió accessctl.</translation>
    </message>
    <message>
      <source>Event {sequence} is there twice.</source>
      <translation>El evento {sequence} está dos veces.</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Eventos</translation>
    </message>
    <message>
      <source>Events are kept for (days)</source>
      <translation>Los eventos se guardan (días)</translation>
    </message>
    <message>
      <source>Events {first} to {last} are</source>
      <translation>Faltan los eventos {first} a {last}</translation>
    </message>
    <message>
      <source>Events: who was at which door when, and what was decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every face is followed; only the one in the middle is judged</source>
      <translation>Se sigue a cada cara; solo se juzga la del centro</translation>
    </message>
    <message>
      <source>Every reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything in the catalogue: role, licence, and whether it is here.</source>
      <translation>Todo lo del catálogo: función, licencia y si está aquí.</translation>
    </message>
    <message>
      <source>Exit button</source>
      <translation>Botón de salida</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>Caducado</translation>
    </message>
    <message>
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FMR down, FNMR up: {votes_needed} of {window} pictures must name the same person</source>
      <translation>FMR baja, FNMR sube: {votes_needed} de {window} imágenes deben nombrar a la misma persona</translation>
    </message>
    <message>
      <source>FMR up: one lucky picture is enough. For experiments only</source>
      <translation>FMR sube: basta una imagen con suerte. Solo para experimentos</translation>
    </message>
    <message>
      <source>FMR {rate}: a stranger gets in 1 time in {one_in}</source>
      <translation>FMR {rate}: un desconocido entra 1 de cada {one_in} veces</translation>
    </message>
    <message>
      <source>FMR: look-alikes closer than {min_margin:.2f} are asked for a PIN, not guessed</source>
      <translation>FMR: a los parecidos a menos de {min_margin:.2f} se les pide un PIN, no se adivina</translation>
    </message>
    <message>
      <source>Face</source>
      <translation>Cara</translation>
    </message>
    <message>
      <source>Face detection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Face detector</source>
      <translation>Detector de caras</translation>
    </message>
    <message>
      <source>Face recognition pauses for a moment</source>
      <translation>El reconocimiento facial hace una pausa</translation>
    </message>
    <message>
      <source>Fade and glide</source>
      <translation>Aparecer y deslizarse</translation>
    </message>
    <message>
      <source>False-accept budget (wrong grants per million attempts by strangers)</source>
      <translation>Presupuesto de aceptaciones falsas (entradas erróneas por millón de intentos de desconocidos)</translation>
    </message>
    <message>
      <source>Fault</source>
      <translation>Fallo</translation>
    </message>
    <message>
      <source>Faults</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Few pictures</source>
      <translation>Pocas fotos</translation>
    </message>
    <message>
      <source>Fewer than {count} pictures: more will make recognition surer</source>
      <translation>Menos de {count} fotos: con más, el reconocimiento es más seguro</translation>
    </message>
    <message>
      <source>Fewest moves</source>
      <translation>Mínimo de movimientos</translation>
    </message>
    <message>
      <source>File; default: standard output.</source>
      <translation>Archivo; por defecto: la salida estándar.</translation>
    </message>
    <message>
      <source>Find the people of one folder in the pictures of another: green boxes for matches, red for strangers.</source>
      <translation>Buscar a las personas de una carpeta en las fotos de otra: cuadros verdes si coinciden, rojos si son desconocidos.</translation>
    </message>
    <message>
      <source>Finding faces.</source>
      <translation>Encontrar caras.</translation>
    </message>
    <message>
      <source>First and last name</source>
      <translation>Nombre y apellidos</translation>
    </message>
    <message>
      <source>First day, like 2026-03-02.</source>
      <translation>Primer día, como 2026-03-02.</translation>
    </message>
    <message>
      <source>First part of our topics</source>
      <translation>Primera parte de nuestros temas</translation>
    </message>
    <message>
      <source>First sight to GRANTED: only {decide} of {decide2} visits ended with a grant</source>
      <translation>De la primera mirada a GRANTED: solo {decide} de {decide2} visitas acabaron con permiso</translation>
    </message>
    <message>
      <source>First sight to GRANTED: {decide} s (median), {decide2} s (95 %), {decide3} visits at {camera_fps:.0f} frames/s</source>
      <translation>De la primera mirada a GRANTED: {decide} s (mediana), {decide2} s (95 %), {decide3} visitas a {camera_fps:.0f} imágenes/s</translation>
    </message>
    <message>
      <source>Folder for report.json, PNGs and report.html.</source>
      <translation>Carpeta para report.json, PNG y report.html.</translation>
    </message>
    <message>
      <source>Folder for the receipt; default: data folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder for the receipt; default: in the data folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder for the table.</source>
      <translation>Carpeta para la tabla.</translation>
    </message>
    <message>
      <source>Folder of LFW's lists; default: beside the first --images, else people by hash.</source>
      <translation>Carpeta de las listas de LFW; por defecto: junto al primer --images, si no, personas por suma.</translation>
    </message>
    <message>
      <source>Folder of attack pictures; may be repeated.</source>
      <translation>Carpeta de fotos de ataque; puede repetirse.</translation>
    </message>
    <message>
      <source>Folder of faces and embeddings, shared by runs; default: in --out.</source>
      <translation>Carpeta de caras y vectores, común a varias ejecuciones; por defecto: en --out.</translation>
    </message>
    <message>
      <source>Folder of faces and pools, shared by runs; default: in --out.</source>
      <translation>Carpeta de caras y reservas, común a varias ejecuciones; por defecto: en --out.</translation>
    </message>
    <message>
      <source>Folder of pictures of living people; may be repeated.</source>
      <translation>Carpeta de fotos de personas vivas; puede repetirse.</translation>
    </message>
    <message>
      <source>Folder of the database and settings.</source>
      <translation>Carpeta de la base de datos y los ajustes.</translation>
    </message>
    <message>
      <source>Folder that holds the teacher's files; default: fetched.</source>
      <translation>Carpeta con los archivos del maestro; por defecto: se descargan.</translation>
    </message>
    <message>
      <source>Folder that remembers embeddings; default: in the data folder.</source>
      <translation>Carpeta que recuerda los vectores; por defecto: en la carpeta de datos.</translation>
    </message>
    <message>
      <source>Folder to look in first; also ACCESSCTL_MIRROR.</source>
      <translation>Carpeta en la que buscar primero; también ACCESSCTL_MIRROR.</translation>
    </message>
    <message>
      <source>Folder with a sub-folder of pictures per person.</source>
      <translation>Carpeta con una subcarpeta de fotos por persona.</translation>
    </message>
    <message>
      <source>Folder with a sub-folder per person, or a CSV.</source>
      <translation>Carpeta con una subcarpeta por persona, o un CSV.</translation>
    </message>
    <message>
      <source>Folder with lfw, spoof, clips, manipulated.</source>
      <translation>Carpeta con lfw, spoof, clips, manipulated.</translation>
    </message>
    <message>
      <source>Folders of attack pictures.</source>
      <translation>Carpetas de fotos de ataque.</translation>
    </message>
    <message>
      <source>Folders of living people whom no part was trained on.</source>
      <translation>Carpetas de personas vivas con las que no se entrenó ninguna parte.</translation>
    </message>
    <message>
      <source>Folders with a sub-folder of pictures per person.</source>
      <translation>Carpetas con una subcarpeta de fotos por persona.</translation>
    </message>
    <message>
      <source>Following a face over frames.</source>
      <translation>Seguir una cara a través de las imágenes.</translation>
    </message>
    <message>
      <source>Following the chain from the first event to the last…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Following the chain: {count:,} events are in order so far…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follows</source>
      <translation>Sigue a</translation>
    </message>
    <message>
      <source>For somebody who cannot turn or nod</source>
      <translation>Para quien no puede girar o inclinar la cabeza</translation>
    </message>
    <message>
      <source>For this you must be signed in as: {roles}</source>
      <translation>Para esto debe haber iniciado sesión como: {roles}</translation>
    </message>
    <message>
      <source>Forget who is inside: anti-passback and the count of people begin anew.</source>
      <translation>Olvidar quién está dentro: el antirretorno y el recuento de personas empiezan de nuevo.</translation>
    </message>
    <message>
      <source>Frames in a row that must show a move</source>
      <translation>Imágenes seguidas que deben mostrar un movimiento</translation>
    </message>
    <message>
      <source>Free access begins with the first person granted.</source>
      <translation>El acceso libre empieza con la primera persona admitida.</translation>
    </message>
    <message>
      <source>Free access by timetable</source>
      <translation>Acceso libre por horario</translation>
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From photos</source>
      <translation>Con fotos</translation>
    </message>
    <message>
      <source>From the visitor's own middle. Talking people sway by 6 degrees in the clips at hand.</source>
      <translation>Desde la posición central del propio visitante. Quien habla se balancea 6 grados en los clips disponibles.</translation>
    </message>
    <message>
      <source>From this time or day on.</source>
      <translation>Desde esta hora o este día.</translation>
    </message>
    <message>
      <source>From upgrades and restored backups. Whoever was erased since is still in them.</source>
      <translation>De actualizaciones y copias restauradas. Quien se borró después sigue en ellas.</translation>
    </message>
    <message>
      <source>From … to …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Further ones only make searches slower.</source>
      <translation>Más solo hacen más lentas las búsquedas.</translation>
    </message>
    <message>
      <source>GPIO</source>
      <translation>GPIO</translation>
    </message>
    <message>
      <source>GPIO needs gpiozero; run: pip install 'accessctl[gpio]'</source>
      <translation>GPIO necesita gpiozero; ejecute: pip install 'accessctl[gpio]'</translation>
    </message>
    <message>
      <source>Gate</source>
      <translation>Decisión</translation>
    </message>
    <message>
      <source>Give a person a PIN: typed twice at a terminal, else read from standard input, one line each.</source>
      <translation>Dar un PIN a una persona: se teclea dos veces en un terminal; si no, se lee de la entrada estándar, uno por línea.</translation>
    </message>
    <message>
      <source>Give a person another name; the id stays.</source>
      <translation>Dar otro nombre a una persona; el identificador queda.</translation>
    </message>
    <message>
      <source>Go on recording after the end of the log was altered; the log keeps what was found. It repairs nothing.</source>
      <translation>Seguir registrando después de que se alterara el final del registro; queda anotado lo hallado. No repara nada.</translation>
    </message>
    <message>
      <source>Go on with the run that is in the folder.</source>
      <translation>Continuar la ejecución que está en la carpeta.</translation>
    </message>
    <message>
      <source>Goodbye</source>
      <translation>Hasta luego</translation>
    </message>
    <message>
      <source>Granted</source>
      <translation>Permitido</translation>
    </message>
    <message>
      <source>Grants, denials, enrolments and faults will stand here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greet by first name at the door</source>
      <translation>Saludar por el nombre en la puerta</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Grupo</translation>
    </message>
    <message>
      <source>Group (optional)</source>
      <translation>Grupo (opcional)</translation>
    </message>
    <message>
      <source>Groups of people with the same rights.</source>
      <translation>Grupos de personas con los mismos derechos.</translation>
    </message>
    <message>
      <source>Guard</source>
      <translation>Vigilante</translation>
    </message>
    <message>
      <source>Guard a door: full screen, or headless.</source>
      <translation>Vigilar una puerta: a pantalla completa o sin ventana.</translation>
    </message>
    <message>
      <source>Guard with these from now on, in place of others.</source>
      <translation>Vigilar desde ahora con estos, en lugar de otros.</translation>
    </message>
    <message>
      <source>Guided, about 20 seconds. Best recognition.</source>
      <translation>Guiado, unos 20 segundos. El mejor reconocimiento.</translation>
    </message>
    <message>
      <source>Guided: first living people, then each attack; a report with upper bounds, and an event in the log.</source>
      <translation>Guiado: primero personas vivas, luego cada ataque; un informe con cotas superiores y un evento en el registro.</translation>
    </message>
    <message>
      <source>Hash</source>
      <translation>Suma</translation>
    </message>
    <message>
      <source>Height of the zone (share of the picture)</source>
      <translation>Altura de la zona (proporción de la imagen)</translation>
    </message>
    <message>
      <source>Hold still</source>
      <translation>No se mueva</translation>
    </message>
    <message>
      <source>Home Assistant discovery</source>
      <translation>Descubrimiento de Home Assistant</translation>
    </message>
    <message>
      <source>Hours of the week, in the wall time of the door.</source>
      <translation>Horas de la semana, en la hora local de la puerta.</translation>
    </message>
    <message>
      <source>Hours on those days, like 10:00-12:00; none: closed.</source>
      <translation>Horas de esos días, como 10:00-12:00; none: cerrado.</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Cómo</translation>
    </message>
    <message>
      <source>How ONNX Runtime runs.</source>
      <translation>Cómo funciona ONNX Runtime.</translation>
    </message>
    <message>
      <source>How long things are kept: the timers and what is due.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many.</source>
      <translation>Cuántos.</translation>
    </message>
    <message>
      <source>How often, for 'sometimes' (share of admissions)</source>
      <translation>Con qué frecuencia, para 'sometimes' (proporción de entradas)</translation>
    </message>
    <message>
      <source>How several templates make one score.</source>
      <translation>Cómo varias plantillas dan una puntuación.</translation>
    </message>
    <message>
      <source>How the kiosk holds its place beside the door.</source>
      <translation>Cómo se mantiene el quiosco junto a la puerta.</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>Id</translation>
    </message>
    <message>
      <source>Identical frames for this long: frozen (s)</source>
      <translation>Imágenes idénticas durante este tiempo: congelada (s)</translation>
    </message>
    <message>
      <source>Ids as accessctl models list shows them.</source>
      <translation>Identificadores como los muestra accessctl models list.</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importar…</translation>
    </message>
    <message>
      <source>Index, device name, file, folder, URL, or demo.</source>
      <translation>Índice, nombre del dispositivo, archivo, carpeta, URL o demo.</translation>
    </message>
    <message>
      <source>Input of the door contact</source>
      <translation>Entrada del contacto de la puerta</translation>
    </message>
    <message>
      <source>Input of the exit button</source>
      <translation>Entrada del botón de salida</translation>
    </message>
    <message>
      <source>Install completion for the current shell.</source>
      <translation>Instalar el autocompletado para el intérprete actual.</translation>
    </message>
    <message>
      <source>Install or repair these, or, without an ID, choose and install what guards this machine.</source>
      <translation>Instalar o reparar estos o, sin ID, elegir e instalar lo que vigila en esta máquina.</translation>
    </message>
    <message>
      <source>Instead of the card's.</source>
      <translation>En lugar del de la ficha.</translation>
    </message>
    <message>
      <source>Is in</source>
      <translation>Está en</translation>
    </message>
    <message>
      <source>Is often taken for a picture: look at the light at the door, and at glasses that mirror.</source>
      <translation>A menudo se toma por una foto: mire la luz de la puerta y si las gafas reflejan.</translation>
    </message>
    <message>
      <source>Is recognised only just: {usual:.2f}, where {limit:.2f} is needed. New pictures help.</source>
      <translation>Se reconoce por poco: {usual:.2f}, y hace falta {limit:.2f}. Unas fotos nuevas ayudan.</translation>
    </message>
    <message>
      <source>Is the log exactly as it was written?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is too bright here</source>
      <translation>Aquí hay demasiada luz</translation>
    </message>
    <message>
      <source>It is too dark here</source>
      <translation>Aquí está demasiado oscuro</translation>
    </message>
    <message>
      <source>Its name, such as 2026-04; a published text never changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its number in the list.</source>
      <translation>Su número en la lista.</translation>
    </message>
    <message>
      <source>Its people enter during a lockdown.</source>
      <translation>Su gente entra durante un cierre de emergencia.</translation>
    </message>
    <message>
      <source>Its stable name; another one in its place is a fault. Empty: the first.</source>
      <translation>Su nombre estable; otra en su lugar es un fallo. Vacío: la primera.</translation>
    </message>
    <message>
      <source>JSON, for programs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Judge recordings as cameras</source>
      <translation>Juzgar las grabaciones como cámaras</translation>
    </message>
    <message>
      <source>Judged frames looked at (median)</source>
      <translation>Imágenes juzgadas que se miran (mediana)</translation>
    </message>
    <message>
      <source>Keep enrolment photos</source>
      <translation>Guardar las fotos del registro</translation>
    </message>
    <message>
      <source>Keep going</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>Keep the screen awake</source>
      <translation>Mantener la pantalla encendida</translation>
    </message>
    <message>
      <source>Key of the secure channel (32 hex digits)</source>
      <translation>Clave del canal seguro (32 cifras hexadecimales)</translation>
    </message>
    <message>
      <source>Kiosk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>LFW's pairs.txt (View 2) or a View 1 list.</source>
      <translation>pairs.txt de LFW (View 2) o una lista de View 1.</translation>
    </message>
    <message>
      <source>LOCKDOWN: {door}; end it with: accessctl doors release{value}</source>
      <translation>CIERRE DE EMERGENCIA: {door}; termínelo con: accessctl doors release{value}</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Language of the text: en, es, fr or zh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Largest angle that counts as looking straight (degrees)</source>
      <translation>Mayor ángulo que cuenta como mirar de frente (grados)</translation>
    </message>
    <message>
      <source>Largest brightness (grey mean)</source>
      <translation>Mayor luminosidad (media de gris)</translation>
    </message>
    <message>
      <source>Largest nod (degrees)</source>
      <translation>Mayor inclinación (grados)</translation>
    </message>
    <message>
      <source>Largest turn of the head (degrees)</source>
      <translation>Mayor giro de la cabeza (grados)</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last 7 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last day</source>
      <translation>Último día</translation>
    </message>
    <message>
      <source>Last day, included.</source>
      <translation>Último día, incluido.</translation>
    </message>
    <message>
      <source>Last events</source>
      <translation>Últimos eventos</translation>
    </message>
    <message>
      <source>Last let in</source>
      <translation>Última entrada</translation>
    </message>
    <message>
      <source>Latest</source>
      <translation>Último</translation>
    </message>
    <message>
      <source>Latest decisions</source>
      <translation>Últimas decisiones</translation>
    </message>
    <message>
      <source>Least P(live)</source>
      <translation>P(vivo) mínima</translation>
    </message>
    <message>
      <source>Least P(live), by hand</source>
      <translation>P(vivo) mínima, a mano</translation>
    </message>
    <message>
      <source>Least brightness (grey mean)</source>
      <translation>Menor luminosidad (media de gris)</translation>
    </message>
    <message>
      <source>Least change between two frames of compressed webcam clips: 0.36, so seven times as much.</source>
      <translation>Menor cambio entre dos imágenes de clips comprimidos de webcam: 0,36, o sea siete veces más.</translation>
    </message>
    <message>
      <source>Least detector confidence</source>
      <translation>Confianza mínima del detector</translation>
    </message>
    <message>
      <source>Least eye distance in a photo (px)</source>
      <translation>Distancia mínima entre ojos en una foto (px)</translation>
    </message>
    <message>
      <source>Least eye distance to enrol (px)</source>
      <translation>Distancia mínima entre ojos para registrar (px)</translation>
    </message>
    <message>
      <source>Least eye distance to match (px)</source>
      <translation>Distancia mínima entre ojos para reconocer (px)</translation>
    </message>
    <message>
      <source>Least face width (px)</source>
      <translation>Anchura mínima de cara (px)</translation>
    </message>
    <message>
      <source>Least judged frames</source>
      <translation>Mínimo de imágenes juzgadas</translation>
    </message>
    <message>
      <source>Least lead over the best other person, by hand</source>
      <translation>Ventaja mínima sobre la siguiente persona, a mano</translation>
    </message>
    <message>
      <source>Least lead over the next person</source>
      <translation>Ventaja mínima sobre la siguiente persona</translation>
    </message>
    <message>
      <source>Least nod for a view from above or below (degrees)</source>
      <translation>Inclinación mínima para una vista desde arriba o abajo (grados)</translation>
    </message>
    <message>
      <source>Least nod, and look up (degrees)</source>
      <translation>Inclinación mínima, y mirada hacia arriba (grados)</translation>
    </message>
    <message>
      <source>Least overlap with the predicted box (IoU)</source>
      <translation>Solapamiento mínimo con el cuadro previsto (IoU)</translation>
    </message>
    <message>
      <source>Least sharpness</source>
      <translation>Nitidez mínima</translation>
    </message>
    <message>
      <source>Least similarity</source>
      <translation>Similitud mínima</translation>
    </message>
    <message>
      <source>Least similarity to the track's own face</source>
      <translation>Similitud mínima con la propia cara del seguimiento</translation>
    </message>
    <message>
      <source>Least similarity, by hand</source>
      <translation>Similitud mínima, a mano</translation>
    </message>
    <message>
      <source>Least surround of a face (sides of its box)</source>
      <translation>Entorno mínimo de una cara (lados de su cuadro)</translation>
    </message>
    <message>
      <source>Least templates from a camera or clip</source>
      <translation>Mínimo de plantillas con una cámara o un clip</translation>
    </message>
    <message>
      <source>Least turn for a side view (degrees)</source>
      <translation>Giro mínimo para una vista lateral (grados)</translation>
    </message>
    <message>
      <source>Least turn to a side (degrees)</source>
      <translation>Giro mínimo a un lado (grados)</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Leave the kiosk?</source>
      <translation>¿Salir del quiosco?</translation>
    </message>
    <message>
      <source>Length of an attempt.</source>
      <translation>Duración de un intento.</translation>
    </message>
    <message>
      <source>Let a person in no more, but keep the templates.</source>
      <translation>No dejar entrar más a una persona, pero conservar las plantillas.</translation>
    </message>
    <message>
      <source>Let a suspended person in again.</source>
      <translation>Volver a dejar entrar a una persona suspendida.</translation>
    </message>
    <message>
      <source>Let everybody who is active in at any hour; the rules are kept, and doors still ask for what they ask for.</source>
      <translation>Dejar entrar a cualquier hora a todos los activos; las reglas se conservan y las puertas siguen pidiendo lo que piden.</translation>
    </message>
    <message>
      <source>Let everybody who is active in at any hour?</source>
      <translation>¿Dejar entrar a cualquier hora a todos los activos?</translation>
    </message>
    <message>
      <source>Let in again</source>
      <translation>Volver a dejar entrar</translation>
    </message>
    <message>
      <source>Let nobody in; running terminals lock within a second, and it holds over restarts until released.</source>
      <translation>No dejar entrar a nadie; los terminales en marcha cierran en un segundo, y dura tras reinicios hasta que se termine.</translation>
    </message>
    <message>
      <source>Let the other person step back</source>
      <translation>Deje que la otra persona se aparte</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licencias</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>Claro u oscuro</translation>
    </message>
    <message>
      <source>Like Europe/Berlin; none: this machine's.</source>
      <translation>Como Europe/Berlin; none: la de esta máquina.</translation>
    </message>
    <message>
      <source>List events, newest first.</source>
      <translation>Listar eventos, primero los más nuevos.</translation>
    </message>
    <message>
      <source>List the accounts of the admin panel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List the doors that the settings and the rules name, and how they stand.</source>
      <translation>Listar las puertas que nombran los ajustes y las reglas, y cómo están.</translation>
    </message>
    <message>
      <source>List the groups: how many people and rules each has.</source>
      <translation>Listar los grupos: cuántas personas y reglas tiene cada uno.</translation>
    </message>
    <message>
      <source>List the lists of holidays.</source>
      <translation>Listar las listas de festivos.</translation>
    </message>
    <message>
      <source>List the people who are enrolled, by name.</source>
      <translation>Listar las personas registradas, por nombre.</translation>
    </message>
    <message>
      <source>List the receipts of all erasures; keep them elsewhere too: they tell another machine who must not come back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List the rules, what doors ask for, and lockdowns.</source>
      <translation>Listar las reglas, lo que piden las puertas y los cierres de emergencia.</translation>
    </message>
    <message>
      <source>List the schedules with their hours.</source>
      <translation>Listar los horarios con sus horas.</translation>
    </message>
    <message>
      <source>List the webcams of this machine, or try one (or a file, or an address) out.</source>
      <translation>Listar las webcams de esta máquina, o probar una (o un archivo, o una dirección).</translation>
    </message>
    <message>
      <source>List who has accepted which version, or who must accept again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List who went into an area and has not gone elsewhere, as far as the doors know.</source>
      <translation>Listar quién entró en un área y no ha ido a otra parte, hasta donde saben las puertas.</translation>
    </message>
    <message>
      <source>List, install and verify the models and the demo's pictures.</source>
      <translation>Listar, instalar y verificar los modelos y las fotos de la demostración.</translation>
    </message>
    <message>
      <source>Lists of days on which schedules have other hours.</source>
      <translation>Listas de días en que los horarios tienen otras horas.</translation>
    </message>
    <message>
      <source>Live picture</source>
      <translation>Imagen en vivo</translation>
    </message>
    <message>
      <source>Liveness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Liveness model id, of one file or of parts.</source>
      <translation>Id de modelo de vida, de un archivo o de partes.</translation>
    </message>
    <message>
      <source>Liveness model to imitate.</source>
      <translation>Modelo de vida que se imita.</translation>
    </message>
    <message>
      <source>Liveness models</source>
      <translation>Modelos de vida</translation>
    </message>
    <message>
      <source>Liveness over the last seconds</source>
      <translation>Vida en los últimos segundos</translation>
    </message>
    <message>
      <source>Liveness, P(live)</source>
      <translation>Vida, P(vivo)</translation>
    </message>
    <message>
      <source>Living people in the clips at hand stay above .98, the limit of the default models is .54.</source>
      <translation>Las personas vivas de los clips disponibles quedan por encima de .98; el límite de los modelos por defecto es .54.</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Cargando</translation>
    </message>
    <message>
      <source>Lock (Ctrl+L)</source>
      <translation>Bloquear (Ctrl+L)</translation>
    </message>
    <message>
      <source>Lock the panel after this long without a key or click (minutes)</source>
      <translation>Bloquear el panel tras este tiempo sin tecla ni clic (minutos)</translation>
    </message>
    <message>
      <source>Lock-out (s)</source>
      <translation>Bloqueo (s)</translation>
    </message>
    <message>
      <source>Lockdown</source>
      <translation>Cierre de emergencia</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Bloqueado</translation>
    </message>
    <message>
      <source>Locked out after repeated denials</source>
      <translation>Bloqueado tras denegaciones repetidas</translation>
    </message>
    <message>
      <source>Longer than 9 liveness frames at 5 frames per second; what was seen earlier vouches for nothing.</source>
      <translation>Más que 9 imágenes de vida a 5 por segundo; lo visto antes no avala nada.</translation>
    </message>
    <message>
      <source>Longest gap (s)</source>
      <translation>Interrupción máxima (s)</translation>
    </message>
    <message>
      <source>Longest look straight ahead before a move (s)</source>
      <translation>Mirada al frente más larga antes de un movimiento (s)</translation>
    </message>
    <message>
      <source>Longest time to open (s)</source>
      <translation>Tiempo máximo para abrir (s)</translation>
    </message>
    <message>
      <source>Longest wait for an answer (s)</source>
      <translation>Espera máxima de una respuesta (s)</translation>
    </message>
    <message>
      <source>Longest wait for another program's change (s)</source>
      <translation>Espera máxima por el cambio de otro programa (s)</translation>
    </message>
    <message>
      <source>Look at so many frames: does memory stay flat?</source>
      <translation>Mirar tantas imágenes: ¿queda estable la memoria?</translation>
    </message>
    <message>
      <source>Look at the camera</source>
      <translation>Mire a la cámara</translation>
    </message>
    <message>
      <source>Look here to enter</source>
      <translation>Mire aquí para entrar</translation>
    </message>
    <message>
      <source>Look straight ahead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look straight at the camera</source>
      <translation>Mire de frente a la cámara</translation>
    </message>
    <message>
      <source>Look through this source for 3 s: size, frame rate, troubles.</source>
      <translation>Mirar 3 s por esta fuente: tamaño, imágenes por segundo, problemas.</translation>
    </message>
    <message>
      <source>Look up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking straight ahead again within (degrees)</source>
      <translation>Vuelve a mirar de frente dentro de (grados)</translation>
    </message>
    <message>
      <source>Lower your chin a little</source>
      <translation>Baje un poco la barbilla</translation>
    </message>
    <message>
      <source>MQTT</source>
      <translation>MQTT</translation>
    </message>
    <message>
      <source>MQTT broker {host}: did not acknowledge in time; check the broker</source>
      <translation>Bróker MQTT {host}: no confirmó a tiempo; compruebe el bróker</translation>
    </message>
    <message>
      <source>MQTT needs paho-mqtt; run: pip install 'accessctl[mqtt]'</source>
      <translation>MQTT necesita paho-mqtt; ejecute: pip install 'accessctl[mqtt]'</translation>
    </message>
    <message>
      <source>MQTT: {topic} could not be sent ({error}); check door.mqtt</source>
      <translation>MQTT: no se pudo enviar {topic} ({error}); compruebe door.mqtt</translation>
    </message>
    <message>
      <source>Make a text the one to accept; whoever accepted an older version must accept again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make one, and print it for the other end.</source>
      <translation>Crear una e imprimirla para el otro extremo.</translation>
    </message>
    <message>
      <source>Manifest to write to; default: the one accessctl uses.</source>
      <translation>Manifiesto en el que escribir; por defecto: el que usa accessctl.</translation>
    </message>
    <message>
      <source>Mean change up to which two frames are identical (grey levels)</source>
      <translation>Cambio medio hasta el que dos imágenes son idénticas (niveles de gris)</translation>
    </message>
    <message>
      <source>Mean grey at or below which a frame is black</source>
      <translation>Gris medio hasta el cual una imagen es negra</translation>
    </message>
    <message>
      <source>Measure a liveness model's temperature and limit; written into its card and the manifest.</source>
      <translation>Medir la temperatura y el límite de un modelo de vida; se escriben en su ficha y en el manifiesto.</translation>
    </message>
    <message>
      <source>Measure an embedder's FMR curve on all pairs of a folder and write it into the model's card and the manifest.</source>
      <translation>Medir la curva FMR de un modelo de caras con todas las parejas de una carpeta y escribirla en su ficha y en el manifiesto.</translation>
    </message>
    <message>
      <source>Measure error rates: numbers, plots and one HTML page each.</source>
      <translation>Medir tasas de error: cifras, gráficos y una página HTML por cada una.</translation>
    </message>
    <message>
      <source>Measure speed and memory here: the pipeline, decisions, search, start-up.</source>
      <translation>Medir aquí velocidad y memoria: el proceso, las decisiones, la búsqueda, el arranque.</translation>
    </message>
    <message>
      <source>Memory over {soak:,} frames: {soak2} MB, then {soak3} MB</source>
      <translation>Memoria en {soak:,} imágenes: {soak2} MB, luego {soak3} MB</translation>
    </message>
    <message>
      <source>Model id to SHA-256.</source>
      <translation>Id de modelo y su SHA-256.</translation>
    </message>
    <message>
      <source>Model id, or the folder of a training run; default: the one in the settings.</source>
      <translation>Id de modelo, o la carpeta de un entrenamiento; por defecto: el de los ajustes.</translation>
    </message>
    <message>
      <source>Model id; default: the one in the settings.</source>
      <translation>Id de modelo; por defecto: el de los ajustes.</translation>
    </message>
    <message>
      <source>Model: {out_folder}, limit {card}</source>
      <translation>Modelo: {out_folder}, límite {card}</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>Models in use</source>
      <translation>Modelos en uso</translation>
    </message>
    <message>
      <source>More pictures of {known_name}</source>
      <translation>Más fotos de {known_name}</translation>
    </message>
    <message>
      <source>More than 2 gained nothing on the small networks here.</source>
      <translation>Más de 2 no aportaron nada en las redes pequeñas de aquí.</translation>
    </message>
    <message>
      <source>Most faces per frame</source>
      <translation>Máximo de caras por imagen</translation>
    </message>
    <message>
      <source>Most moves</source>
      <translation>Máximo de movimientos</translation>
    </message>
    <message>
      <source>Most templates kept from photos</source>
      <translation>Máximo de plantillas guardadas de fotos</translation>
    </message>
    <message>
      <source>Move to the middle</source>
      <translation>Póngase en el centro</translation>
    </message>
    <message>
      <source>Move {number} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Must accept the newest text:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name of the administrator who agrees</source>
      <translation>Nombre del administrador que aprueba</translation>
    </message>
    <message>
      <source>Name of this door.</source>
      <translation>Nombre de esta puerta.</translation>
    </message>
    <message>
      <source>Name, groups, validity and note: in person.json</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name, or a .toml file; default: the command's own.</source>
      <translation>Nombre, o un archivo .toml; por defecto: el de la orden.</translation>
    </message>
    <message>
      <source>Name, or a .toml file; see: accessctl train recipes.</source>
      <translation>Nombre, o un archivo .toml; vea: accessctl train recipes.</translation>
    </message>
    <message>
      <source>Names, groups, notes, validity and presence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nearer faces are asked to step back, not judged. Webcam clips cut to 1.6: no living refused, no window of a replay passed; cut to 1.5: 14 % of one replay's windows passed; to 1.3: ours refused 58 % of an unseen person. The living in six clips keep 1.7 to 3.8; 1.7 % of LFW's pictures have less than 1.6.</source>
      <translation>A las caras más cercanas se les pide que se aparten, no se juzgan. Clips de webcam recortados a 1,6: ningún vivo rechazado, ninguna ventana de repetición aceptada; a 1,5: pasó el 14 % de las ventanas de una repetición; a 1,3: el nuestro rechazó el 58 % de una persona no vista. Los vivos de seis clips conservan de 1,7 a 3,8; el 1,7 % de las fotos de LFW tiene menos de 1,6.</translation>
    </message>
    <message>
      <source>Needs {tries:.1f} tries on average (last {count} visits): enrol again, at the door's light.</source>
      <translation>Necesita {tries:.1f} intentos de media (últimas {count} visitas): regístrela otra vez con la luz de la puerta.</translation>
    </message>
    <message>
      <source>Neighbouring frames teach nothing.</source>
      <translation>Las imágenes vecinas no enseñan nada.</translation>
    </message>
    <message>
      <source>New PIN (4 to 12 digits)</source>
      <translation>PIN nuevo (4 a 12 cifras)</translation>
    </message>
    <message>
      <source>New password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newest hash: {hash}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>No PIN any more</source>
      <translation>Ya sin PIN</translation>
    </message>
    <message>
      <source>No camera found. Plug one in, or use a file, a folder or an address: --source SRC</source>
      <translation>No se encontró ninguna cámara. Conecte una, o use un archivo, una carpeta o una dirección: --source SRC</translation>
    </message>
    <message>
      <source>No event matches.</source>
      <translation>Ningún evento coincide.</translation>
    </message>
    <message>
      <source>No events.</source>
      <translation>Ningún evento.</translation>
    </message>
    <message>
      <source>No face</source>
      <translation>Ninguna cara</translation>
    </message>
    <message>
      <source>No frame for this long: blocked or unplugged (s)</source>
      <translation>Sin imagen durante este tiempo: bloqueada o desconectada (s)</translation>
    </message>
    <message>
      <source>No groups yet. Start with: accessctl groups add NAME</source>
      <translation>Aún no hay grupos. Empiece con: accessctl groups add NAME</translation>
    </message>
    <message>
      <source>No longer valid</source>
      <translation>Ya no es válido</translation>
    </message>
    <message>
      <source>No more people enter; not given: no limit.</source>
      <translation>No entra más gente; sin dar: sin límite.</translation>
    </message>
    <message>
      <source>No more people may enter the area</source>
      <translation>No puede entrar más gente en el área</translation>
    </message>
    <message>
      <source>No picture of the face is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No rules are in force: everybody who is active may enter at any hour.</source>
      <translation>No hay reglas en vigor: todo el que esté activo puede entrar a cualquier hora.</translation>
    </message>
    <message>
      <source>No window: news on standard output.</source>
      <translation>Sin ventana: novedades por la salida estándar.</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Nadie</translation>
    </message>
    <message>
      <source>Nobody enrolled</source>
      <translation>Nadie registrado</translation>
    </message>
    <message>
      <source>Nobody has an account yet. The panel asks for the first administrator when it is opened; or: accessctl admins add NAME</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is enrolled yet</source>
      <translation>Aún no hay nadie registrado</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet. Start with: accessctl enroll --name NAME --photos PICTURE</source>
      <translation>Aún no hay nadie registrado. Empiece con: accessctl enroll --name NAME --photos PICTURE</translation>
    </message>
    <message>
      <source>Nobody is enrolled, so nobody can be let in by mistake.</source>
      <translation>No hay nadie registrado, así que nadie puede entrar por error.</translation>
    </message>
    <message>
      <source>Nobody is enrolled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody matches.</source>
      <translation>Nadie coincide.</translation>
    </message>
    <message>
      <source>Nobody of them is let in until let in again.</source>
      <translation>Ninguno entra hasta que se le vuelva a admitir.</translation>
    </message>
    <message>
      <source>Nobody was enrolled</source>
      <translation>No se registró a nadie</translation>
    </message>
    <message>
      <source>Nobody was erased yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody.</source>
      <translation>Nadie.</translation>
    </message>
    <message>
      <source>Nod: look down, then up again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None yet</source>
      <translation>Aún ninguno</translation>
    </message>
    <message>
      <source>None yet. Start with: {start}</source>
      <translation>Aún ninguno. Empiece con: {start}</translation>
    </message>
    <message>
      <source>Not a living face</source>
      <translation>No es una cara viva</translation>
    </message>
    <message>
      <source>Not after this day or time; none: for good.</source>
      <translation>No después de este día u hora; none: para siempre.</translation>
    </message>
    <message>
      <source>Not before</source>
      <translation>No antes de</translation>
    </message>
    <message>
      <source>Not before this time; none: at once.</source>
      <translation>No antes de esta hora; none: enseguida.</translation>
    </message>
    <message>
      <source>Not for this door</source>
      <translation>No para esta puerta</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Nothing fits</source>
      <translation>Nada coincide</translation>
    </message>
    <message>
      <source>Nothing has been saved yet.</source>
      <translation>Aún no se ha guardado nada.</translation>
    </message>
    <message>
      <source>Nothing has happened yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was lost. Sign in to go on where you were.</source>
      <translation>No se ha perdido nada. Inicie sesión para seguir donde estaba.</translation>
    </message>
    <message>
      <source>Nothing yet: step in front of the camera</source>
      <translation>Aún nada: póngase ante la cámara</translation>
    </message>
    <message>
      <source>Notice</source>
      <translation>Aviso</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <source>Number from 1, or name (HDMI-1), of the monitor; empty: the first.</source>
      <translation>Número desde 1, o nombre (HDMI-1), del monitor; vacío: el primero.</translation>
    </message>
    <message>
      <source>OSDP</source>
      <translation>OSDP</translation>
    </message>
    <message>
      <source>OSDP needs libosdp; run: pip install 'accessctl[osdp]'</source>
      <translation>OSDP necesita libosdp; ejecute: pip install 'accessctl[osdp]'</translation>
    </message>
    <message>
      <source>Of another model</source>
      <translation>De otro modelo</translation>
    </message>
    <message>
      <source>Of the last frames (n)</source>
      <translation>De las últimas imágenes (n)</translation>
    </message>
    <message>
      <source>Off: a clip may rightly be black or stand still.</source>
      <translation>Desactivado: un clip puede ser negro o estar quieto con razón.</translation>
    </message>
    <message>
      <source>Off: changes appear at once.</source>
      <translation>Desactivado: los cambios aparecen de golpe.</translation>
    </message>
    <message>
      <source>Off: only encrypted templates are kept.</source>
      <translation>Desactivado: solo se guardan plantillas cifradas.</translation>
    </message>
    <message>
      <source>Old events erased</source>
      <translation>Eventos antiguos borrados</translation>
    </message>
    <message>
      <source>Older copies of the database are kept for (days)</source>
      <translation>Las copias antiguas de la base de datos se guardan (días)</translation>
    </message>
    <message>
      <source>Older copies of the database, from upgrades and restored backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On PREFIX/DOOR/answer, with the order's id.</source>
      <translation>En PREFIX/DOOR/answer, con el id de la orden.</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>Otra vez</translation>
    </message>
    <message>
      <source>One JSON list instead of a table.</source>
      <translation>Una lista JSON en lugar de una tabla.</translation>
    </message>
    <message>
      <source>One JSON object instead of tables.</source>
      <translation>Un objeto JSON en lugar de tablas.</translation>
    </message>
    <message>
      <source>One at a time, please</source>
      <translation>De uno en uno, por favor</translation>
    </message>
    <message>
      <source>One event takes about 2 ms; a backup or a large import may hold the database for seconds.</source>
      <translation>Un evento tarda unos 2 ms; una copia o una importación grande pueden ocupar la base de datos segundos.</translation>
    </message>
    <message>
      <source>One person only, please</source>
      <translation>Una sola persona, por favor</translation>
    </message>
    <message>
      <source>One person who was erased since the backup was erased again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One sub-folder or file per person.</source>
      <translation>Una subcarpeta o un archivo por persona.</translation>
    </message>
    <message>
      <source>One template per person misses five times as often as three (LFW, FPIR 0.3 %).</source>
      <translation>Con una plantilla por persona se falla cinco veces más que con tres (LFW, FPIR 0,3 %).</translation>
    </message>
    <message>
      <source>Only of this kind.</source>
      <translation>Solo de este tipo.</translation>
    </message>
    <message>
      <source>Only once somebody has come</source>
      <translation>Solo cuando alguien haya venido</translation>
    </message>
    <message>
      <source>Only one picture: three or more make recognition surer.</source>
      <translation>Solo una foto: con tres o más, el reconocimiento es más seguro.</translation>
    </message>
    <message>
      <source>Only say what is due; change nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only so often</source>
      <translation>Solo tantas veces</translation>
    </message>
    <message>
      <source>Only these.</source>
      <translation>Solo estos.</translation>
    </message>
    <message>
      <source>Only this area.</source>
      <translation>Solo esta área.</translation>
    </message>
    <message>
      <source>Only this door's.</source>
      <translation>Solo los de esta puerta.</translation>
    </message>
    <message>
      <source>Only this group.</source>
      <translation>Solo este grupo.</translation>
    </message>
    <message>
      <source>Only this person's.</source>
      <translation>Solo los de esta persona.</translation>
    </message>
    <message>
      <source>Only this person.</source>
      <translation>Solo esta persona.</translation>
    </message>
    <message>
      <source>Only who must accept the newest text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only with this reason.</source>
      <translation>Solo con este motivo.</translation>
    </message>
    <message>
      <source>Only with this verdict.</source>
      <translation>Solo con este resultado.</translation>
    </message>
    <message>
      <source>Only {count} pictures: three or more make recognition surer.</source>
      <translation>Solo {count} fotos: con tres o más, el reconocimiento es más seguro.</translation>
    </message>
    <message>
      <source>Open a door once, by hand; the order is in the event log before the lock is released.</source>
      <translation>Abrir una puerta una vez, a mano; la orden está en el registro antes de soltarse la cerradura.</translation>
    </message>
    <message>
      <source>Open person</source>
      <translation>Abrir persona</translation>
    </message>
    <message>
      <source>Opened by hand</source>
      <translation>Abierta a mano</translation>
    </message>
    <message>
      <source>Optimiser, learning rate and batch size: one run of one fold each, then a table of all.</source>
      <translation>Optimizador, tasa de aprendizaje y tamaño de lote: una ejecución de una partición cada uno, luego una tabla de todos.</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Opciones</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <source>Output of the lock</source>
      <translation>Salida de la cerradura</translation>
    </message>
    <message>
      <source>Outside the hours</source>
      <translation>Fuera del horario</translation>
    </message>
    <message>
      <source>Outside the zone</source>
      <translation>Fuera de la zona</translation>
    </message>
    <message>
      <source>Overlap above which two boxes are one face (IoU)</source>
      <translation>Solapamiento a partir del cual dos cuadros son una cara (IoU)</translation>
    </message>
    <message>
      <source>P(live)</source>
      <translation>P(vivo)</translation>
    </message>
    <message>
      <source>PDF, for reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>PIN of {name}</source>
      <translation>PIN de {name}</translation>
    </message>
    <message>
      <source>PINs and badges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PIN…</source>
      <translation>PIN…</translation>
    </message>
    <message>
      <source>Part of a name, id or group.</source>
      <translation>Parte de un nombre, identificador o grupo.</translation>
    </message>
    <message>
      <source>Passphrase of the backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>Password forgotten? An administrator sets a new one, or whoever owns this machine does, in a terminal: accessctl admins passwd NAME</source>
      <translation>¿Olvidó la contraseña? Un administrador pone otra, o lo hace el dueño de esta máquina en un terminal: accessctl admins passwd NAME</translation>
    </message>
    <message>
      <source>Password, once more</source>
      <translation>Contraseña, otra vez</translation>
    </message>
    <message>
      <source>Pause after a failed challenge (s)</source>
      <translation>Pausa tras una prueba no superada (s)</translation>
    </message>
    <message>
      <source>Pause after a grant (s)</source>
      <translation>Pausa tras un permiso (s)</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>People enrolled; default: 1000, or what there is.</source>
      <translation>Personas registradas; por defecto: 1000, o las que haya.</translation>
    </message>
    <message>
      <source>People need .2 s to see an arrow and as long again to move.</source>
      <translation>La gente necesita 0,2 s para ver una flecha y otro tanto para moverse.</translation>
    </message>
    <message>
      <source>People who do not come any more are erased after (days)</source>
      <translation>A quien ya no viene se le borra (días)</translation>
    </message>
    <message>
      <source>People with fewer templates need attention</source>
      <translation>Las personas con menos plantillas requieren atención</translation>
    </message>
    <message>
      <source>People, events, doors and models, in a window.</source>
      <translation>Personas, eventos, puertas y modelos, en una ventana.</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Persona</translation>
    </message>
    <message>
      <source>Person {start}</source>
      <translation>Persona {start}</translation>
    </message>
    <message>
      <source>Photos are at rest and sharp; badge photos are small.</source>
      <translation>Las fotos están quietas y nítidas; las de credencial son pequeñas.</translation>
    </message>
    <message>
      <source>Photos are searched at both widths: group pictures hold small faces.</source>
      <translation>En las fotos se busca con las dos anchuras: las de grupo tienen caras pequeñas.</translation>
    </message>
    <message>
      <source>Photos cannot prove a living face: you vouch for them.</source>
      <translation>Las fotos no prueban que la cara esté viva: usted responde por ellas.</translation>
    </message>
    <message>
      <source>Photos judged</source>
      <translation>Fotos juzgadas</translation>
    </message>
    <message>
      <source>Picture quality</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture removed</source>
      <translation>Foto eliminada</translation>
    </message>
    <message>
      <source>Picture {of_pose}: not yet</source>
      <translation>Foto {of_pose}: aún no</translation>
    </message>
    <message>
      <source>Picture {of_pose}: {value}</source>
      <translation>Foto {of_pose}: {value}</translation>
    </message>
    <message>
      <source>Pictures ({pattern})</source>
      <translation>Fotos ({pattern})</translation>
    </message>
    <message>
      <source>Pictures added</source>
      <translation>Fotos añadidas</translation>
    </message>
    <message>
      <source>Pictures enrolled of each.</source>
      <translation>Fotos registradas de cada una.</translation>
    </message>
    <message>
      <source>Pictures of a folder shown per second</source>
      <translation>Fotos de una carpeta mostradas por segundo</translation>
    </message>
    <message>
      <source>Pictures of the camera and of enrolments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures per probe, averaged as over a track.</source>
      <translation>Fotos por sonda, promediadas como en un seguimiento.</translation>
    </message>
    <message>
      <source>Pictures that agree</source>
      <translation>Imágenes que coinciden</translation>
    </message>
    <message>
      <source>Pictures that must agree</source>
      <translation>Imágenes que deben coincidir</translation>
    </message>
    <message>
      <source>Pictures, or folders of pictures.</source>
      <translation>Fotos, o carpetas de fotos.</translation>
    </message>
    <message>
      <source>Pin of the door contact (closed: to ground)</source>
      <translation>Pin del contacto de la puerta (cerrada: a masa)</translation>
    </message>
    <message>
      <source>Pin of the exit button (pressed: to ground)</source>
      <translation>Pin del botón de salida (pulsado: a masa)</translation>
    </message>
    <message>
      <source>Pin of the relay (BCM number)</source>
      <translation>Pin del relé (número BCM)</translation>
    </message>
    <message>
      <source>Pinned device</source>
      <translation>Dispositivo fijado</translation>
    </message>
    <message>
      <source>Pinned hashes</source>
      <translation>Sumas fijadas</translation>
    </message>
    <message>
      <source>Place in the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play recordings again and again</source>
      <translation>Repetir las grabaciones una y otra vez</translation>
    </message>
    <message>
      <source>Please call reception</source>
      <translation>Llame a recepción, por favor</translation>
    </message>
    <message>
      <source>Please come in</source>
      <translation>Pase, por favor</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Puerto</translation>
    </message>
    <message>
      <source>Presentation attacks: APCER, BPCER, ACER, EER, AUC per source and species, over pictures or clips.</source>
      <translation>Ataques de presentación: APCER, BPCER, ACER, EER, AUC por origen y tipo, en fotos o clips.</translation>
    </message>
    <message>
      <source>Print JSON.</source>
      <translation>Imprimir JSON.</translation>
    </message>
    <message>
      <source>Print the figures as JSON as well.</source>
      <translation>Imprimir también las cifras como JSON.</translation>
    </message>
    <message>
      <source>Print the report as JSON.</source>
      <translation>Imprimir el informe como JSON.</translation>
    </message>
    <message>
      <source>Put a backup in the place of the present data, which are kept aside. Stop the kiosk first.

Everything is checked before anything is replaced. Whoever was erased since the backup is erased again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put a driver's key or password into the keyring, so that it is in no file.</source>
      <translation>Poner la clave o contraseña de un controlador en el llavero, para que no esté en ningún archivo.</translation>
    </message>
    <message>
      <source>Put the rules in force.</source>
      <translation>Poner las reglas en vigor.</translation>
    </message>
    <message>
      <source>PySide6 {version} aborts this Python after a few hundred signals; run: pip install 'PySide6&lt;6.12'</source>
      <translation>PySide6 {version} aborta este Python tras unos cientos de señales; ejecute: pip install 'PySide6&lt;6.12'</translation>
    </message>
    <message>
      <source>Qt cannot open a window here: {library} is missing; run: apt-get install libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0 libegl1</source>
      <translation>Qt no puede abrir aquí una ventana: falta {library}; ejecute: apt-get install libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0 libegl1</translation>
    </message>
    <message>
      <source>Raise your chin a little</source>
      <translation>Levante un poco la barbilla</translation>
    </message>
    <message>
      <source>Random galleries that are averaged.</source>
      <translation>Galerías aleatorias que se promedian.</translation>
    </message>
    <message>
      <source>Random in between: when the next move is asked for cannot be known beforehand.</source>
      <translation>Azar en medio: no se puede saber de antemano cuándo se pide el siguiente movimiento.</translation>
    </message>
    <message>
      <source>Read the passphrase from this file's first line; or set ACCESSCTL_BACKUP_PASSPHRASE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Receipts of erasures (files or folders) that this machine does not know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Receipts of erasures: id and fingerprint of the dropped key, no name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reception text</source>
      <translation>Texto de recepción</translation>
    </message>
    <message>
      <source>Reception: {reception}</source>
      <translation>Recepción: {reception}</translation>
    </message>
    <message>
      <source>Recognised</source>
      <translation>Reconocido</translation>
    </message>
    <message>
      <source>Recognition limits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record</source>
      <translation>Anotar</translation>
    </message>
    <message>
      <source>Record that somebody accepted the newest text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recovered</source>
      <translation>Recuperado</translation>
    </message>
    <message>
      <source>Refuse to run on the CPU</source>
      <translation>Negarse a funcionar en la CPU</translation>
    </message>
    <message>
      <source>Refuse to run on the CPU.</source>
      <translation>Negarse a funcionar en la CPU.</translation>
    </message>
    <message>
      <source>Relay</source>
      <translation>Relé</translation>
    </message>
    <message>
      <source>Remind to verify the event log after (days)</source>
      <translation>Recordar verificar el registro tras (días)</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Remove a group that no rule names; its people stay enrolled.</source>
      <translation>Eliminar un grupo que ninguna regla nombra; su gente sigue registrada.</translation>
    </message>
    <message>
      <source>Remove a list of holidays that no schedule names.</source>
      <translation>Eliminar una lista de festivos que ningún horario nombra.</translation>
    </message>
    <message>
      <source>Remove a rule; the others stay in force, and so does having rules at all.</source>
      <translation>Eliminar una regla; las demás siguen en vigor, y también el hecho de tener reglas.</translation>
    </message>
    <message>
      <source>Remove a schedule that nothing names.</source>
      <translation>Eliminar un horario que nada nombra.</translation>
    </message>
    <message>
      <source>Remove all</source>
      <translation>Eliminar todos</translation>
    </message>
    <message>
      <source>Remove all…</source>
      <translation>Eliminar todos…</translation>
    </message>
    <message>
      <source>Remove an account; the last administrator stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove it.</source>
      <translation>Eliminarla.</translation>
    </message>
    <message>
      <source>Remove one person: {names}</source>
      <translation>Eliminar a una persona: {names}</translation>
    </message>
    <message>
      <source>Remove the account of {name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the description; the door stays a door.</source>
      <translation>Eliminar la descripción; la puerta sigue siendo una puerta.</translation>
    </message>
    <message>
      <source>Remove {count} people: {names}</source>
      <translation>Eliminar a {count} personas: {names}</translation>
    </message>
    <message>
      <source>Remove {name}?</source>
      <translation>¿Eliminar a {name}?</translation>
    </message>
    <message>
      <source>Remove {people}?</source>
      <translation>¿Eliminar a {people}?</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Eliminado</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Eliminar…</translation>
    </message>
    <message>
      <source>Removing: {done} of {all}…</source>
      <translation>Eliminando: {done} de {all}…</translation>
    </message>
    <message>
      <source>Replace all rules by those of a file, or change nothing where anything in it is wrong.</source>
      <translation>Sustituir todas las reglas por las de un archivo, o no cambiar nada si algo en él está mal.</translation>
    </message>
    <message>
      <source>Replace the data in {folder} (they are kept aside)?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report: {page}</source>
      <translation>Informe: {page}</translation>
    </message>
    <message>
      <source>Restored the backup of {time}: {people} people, {events} events. {chain}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restoring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rules are in force and there is none: nobody may enter. Add one, or: accessctl rules off</source>
      <translation>Las reglas están en vigor y no hay ninguna: nadie puede entrar. Añada una, o: accessctl rules off</translation>
    </message>
    <message>
      <source>Rules are now in force: whoever no rule lets in stays out.</source>
      <translation>Las reglas están ahora en vigor: quien no tenga regla que lo admita se queda fuera.</translation>
    </message>
    <message>
      <source>Run folder: recipe, metrics, checkpoint, model.</source>
      <translation>Carpeta de la ejecución: receta, métricas, punto de control, modelo.</translation>
    </message>
    <message>
      <source>Run folders.</source>
      <translation>Carpetas de ejecuciones.</translation>
    </message>
    <message>
      <source>Runs on {figures}</source>
      <translation>Funciona en {figures}</translation>
    </message>
    <message>
      <source>Same seed, same galleries.</source>
      <translation>Misma semilla, mismas galerías.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save receipt</source>
      <translation>Guardar comprobante</translation>
    </message>
    <message>
      <source>Save receipt…</source>
      <translation>Guardar comprobante…</translation>
    </message>
    <message>
      <source>Say in words where a number comes from.</source>
      <translation>Decir con palabras de dónde sale un número.</translation>
    </message>
    <message>
      <source>Say what a door asks for; what is not given stays as it is.</source>
      <translation>Decir qué pide una puerta; lo que no se da queda como está.</translation>
    </message>
    <message>
      <source>Say whether the rules would let a person in, check by check; visits, lockdown and areas are as they are now.</source>
      <translation>Decir si las reglas dejarían entrar a una persona, control por control; visitas, cierres y áreas son los de ahora.</translation>
    </message>
    <message>
      <source>Say who may not enter any more within (days)</source>
      <translation>Decir a quién se le acaba el permiso dentro de (días)</translation>
    </message>
    <message>
      <source>Schedule in which the door is left unlocked</source>
      <translation>Horario en que la puerta queda abierta</translation>
    </message>
    <message>
      <source>Screen</source>
      <translation>Pantalla</translation>
    </message>
    <message>
      <source>Search in {size:,} templates: {cost} ms; the right nearest person for {figures:.1%} of probes</source>
      <translation>Búsqueda en {size:,} plantillas: {cost} ms; la persona más cercana correcta en el {figures:.1%} de las sondas</translation>
    </message>
    <message>
      <source>Search name, id, group</source>
      <translation>Buscar nombre, id, grupo</translation>
    </message>
    <message>
      <source>Search people</source>
      <translation>Buscar personas</translation>
    </message>
    <message>
      <source>Search width (px)</source>
      <translation>Anchura de búsqueda (px)</translation>
    </message>
    <message>
      <source>Search width for photos (px)</source>
      <translation>Anchura de búsqueda en fotos (px)</translation>
    </message>
    <message>
      <source>Second factor needed</source>
      <translation>Se necesita segundo factor</translation>
    </message>
    <message>
      <source>Second person needed</source>
      <translation>Se necesita una segunda persona</translation>
    </message>
    <message>
      <source>Self-test</source>
      <translation>Autoprueba</translation>
    </message>
    <message>
      <source>Separate several with commas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Serial relay board</source>
      <translation>Placa de relés en serie</translation>
    </message>
    <message>
      <source>Set PIN</source>
      <translation>Poner PIN</translation>
    </message>
    <message>
      <source>Set a new password where it was forgotten, and end a wait after wrong ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Setting up the secure channel takes 0.3 s at 9600 baud, a command 0.1 s.</source>
      <translation>Establecer el canal seguro tarda 0,3 s a 9600 baudios, una orden 0,1 s.</translation>
    </message>
    <message>
      <source>Settings changed</source>
      <translation>Ajustes cambiados</translation>
    </message>
    <message>
      <source>Settings file; default: settings.toml in the data folder.</source>
      <translation>Archivo de ajustes; por defecto: settings.toml en la carpeta de datos.</translation>
    </message>
    <message>
      <source>Several faces in the zone</source>
      <translation>Varias caras en la zona</translation>
    </message>
    <message>
      <source>Several pictures must agree, and the face must be alive</source>
      <translation>Varias imágenes deben coincidir, y la cara debe estar viva</translation>
    </message>
    <message>
      <source>Several runs side by side: the ablation table.</source>
      <translation>Varias ejecuciones juntas: la tabla de ablación.</translation>
    </message>
    <message>
      <source>Shortest look straight ahead before a move (s)</source>
      <translation>Mirada al frente más corta antes de un movimiento (s)</translation>
    </message>
    <message>
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show completion for the current shell, to copy it or customize the installation.</source>
      <translation>Mostrar el autocompletado del intérprete actual, para copiarlo o adaptarlo.</translation>
    </message>
    <message>
      <source>Show one person: templates, validity, latest events.</source>
      <translation>Mostrar a una persona: plantillas, validez, últimos eventos.</translation>
    </message>
    <message>
      <source>Show or hide the password</source>
      <translation>Mostrar u ocultar la contraseña</translation>
    </message>
    <message>
      <source>Show or set on which terms a person may enter: from, until, number of visits.</source>
      <translation>Mostrar o fijar en qué condiciones puede entrar una persona: desde, hasta, número de visitas.</translation>
    </message>
    <message>
      <source>Show the recipes that come with accessctl.</source>
      <translation>Mostrar las recetas que vienen con accessctl.</translation>
    </message>
    <message>
      <source>Show the text that people are asked to accept, and every version that is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the version.</source>
      <translation>Mostrar la versión.</translation>
    </message>
    <message>
      <source>Show this message and exit.</source>
      <translation>Mostrar este mensaje y salir.</translation>
    </message>
    <message>
      <source>Show what it sees and how it decides, on a desk; without a camera on synthesised footage.</source>
      <translation>Mostrar qué ve y cómo decide, en una mesa; sin cámara, con imágenes sintetizadas.</translation>
    </message>
    <message>
      <source>Show who may do what, and what needs a second administrator.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show your own face, not a picture</source>
      <translation>Muestre su propia cara, no una foto</translation>
    </message>
    <message>
      <source>Shown at the kiosk: Reception: 200</source>
      <translation>Se muestra en el quiosco: Recepción: 200</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Iniciar sesión</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Signed by typing the name</source>
      <translation>Firmado escribiendo el nombre</translation>
    </message>
    <message>
      <source>Signed on paper</source>
      <translation>Firmado en papel</translation>
    </message>
    <message>
      <source>Signing key</source>
      <translation>Clave de firma</translation>
    </message>
    <message>
      <source>Signs come every second while both the screen and the analysis answer; a start may take longer.</source>
      <translation>Las señales llegan cada segundo mientras responden pantalla y análisis; un arranque puede tardar más.</translation>
    </message>
    <message>
      <source>Similarity</source>
      <translation>Similitud</translation>
    </message>
    <message>
      <source>Size of the second look (px)</source>
      <translation>Tamaño de la segunda mirada (px)</translation>
    </message>
    <message>
      <source>Size of the text (%)</source>
      <translation>Tamaño del texto (%)</translation>
    </message>
    <message>
      <source>Skip this view</source>
      <translation>Saltar esta vista</translation>
    </message>
    <message>
      <source>Smaller boxes are no face.</source>
      <translation>Los cuadros menores no son caras.</translation>
    </message>
    <message>
      <source>So a face must reach a similarity of {limit:.3f} ({origin}), one impostor in {one_in}.</source>
      <translation>Así que una cara debe alcanzar una similitud de {limit:.3f} ({origin}), un impostor de cada {one_in}.</translation>
    </message>
    <message>
      <source>So many times more; none: any number.</source>
      <translation>Tantas veces más; none: cualquier número.</translation>
    </message>
    <message>
      <source>Somebody changed the database: compare it with an export or a backup. If nothing can be recorded any more: accessctl events mend --why TEXT</source>
      <translation>Alguien cambió la base de datos: compárela con una exportación o una copia. Si ya no se puede registrar nada: accessctl events mend --why TEXT</translation>
    </message>
    <message>
      <source>Somebody takes the consent back: the person is erased at once, with a receipt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sooner than this is no answer (s)</source>
      <translation>Antes de esto no es una respuesta (s)</translation>
    </message>
    <message>
      <source>Sound at the door</source>
      <translation>Sonido en la puerta</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Origen</translation>
    </message>
    <message>
      <source>Speed (baud)</source>
      <translation>Velocidad (baudios)</translation>
    </message>
    <message>
      <source>Spoof frames in a row that reset the track</source>
      <translation>Imágenes falsas seguidas que reinician el seguimiento</translation>
    </message>
    <message>
      <source>Staff, visitors, …</source>
      <translation>Personal, visitas, …</translation>
    </message>
    <message>
      <source>Stages while deciding, ms (median / 95 %)</source>
      <translation>Etapas al decidir, ms (mediana / 95 %)</translation>
    </message>
    <message>
      <source>Start to first picture ({kind}, {stored:,} templates): {figures} s; memory {memory}</source>
      <translation>Arranque hasta la primera imagen ({kind}, {stored:,} plantillas): {figures} s; memoria {memory}</translation>
    </message>
    <message>
      <source>Started</source>
      <translation>Iniciado</translation>
    </message>
    <message>
      <source>Starting the camera…</source>
      <translation>Iniciando la cámara…</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Quedarse</translation>
    </message>
    <message>
      <source>Step back a little</source>
      <translation>Apártese un poco</translation>
    </message>
    <message>
      <source>Still in lockdown: {other}</source>
      <translation>Aún en cierre de emergencia: {other}</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Parar</translation>
    </message>
    <message>
      <source>Stop enrolling?</source>
      <translation>¿Dejar de registrar?</translation>
    </message>
    <message>
      <source>Stop when a recording ends, also where the settings repeat it.</source>
      <translation>Parar cuando acaba una grabación, aunque los ajustes la repitan.</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Detenido</translation>
    </message>
    <message>
      <source>Stopped; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Storage and retention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suspend</source>
      <translation>Suspender</translation>
    </message>
    <message>
      <source>Suspend all</source>
      <translation>Suspender a todos</translation>
    </message>
    <message>
      <source>Suspend {people}?</source>
      <translation>¿Suspender a {people}?</translation>
    </message>
    <message>
      <source>Suspended</source>
      <translation>Suspendido</translation>
    </message>
    <message>
      <source>Suspended or removed</source>
      <translation>Suspendido o eliminado</translation>
    </message>
    <message>
      <source>TLS</source>
      <translation>TLS</translation>
    </message>
    <message>
      <source>Take a person out of a group.</source>
      <translation>Sacar a una persona de un grupo.</translation>
    </message>
    <message>
      <source>Take away: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the PIN away.</source>
      <translation>Quitar el PIN.</translation>
    </message>
    <message>
      <source>Take this filter away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Templates</source>
      <translation>Plantillas</translation>
    </message>
    <message>
      <source>Templates enrolled; default: those of this data folder.</source>
      <translation>Plantillas registradas; por defecto: las de esta carpeta de datos.</translation>
    </message>
    <message>
      <source>Templates per person</source>
      <translation>Plantillas por persona</translation>
    </message>
    <message>
      <source>Templates: numbers that describe a face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tests for this site, with its own camera and light.</source>
      <translation>Pruebas para este lugar, con su propia cámara y luz.</translation>
    </message>
    <message>
      <source>The ONNX Runtime execution provider that the session reports</source>
      <translation>El proveedor de ejecución de ONNX Runtime que indica la sesión</translation>
    </message>
    <message>
      <source>The active challenge: moves at random, measured on the very face that is about to be let in.</source>
      <translation>La prueba activa: movimientos al azar, medidos en la misma cara que está a punto de entrar.</translation>
    </message>
    <message>
      <source>The admin panel itself.</source>
      <translation>El propio panel de administración.</translation>
    </message>
    <message>
      <source>The administrator sees why</source>
      <translation>El administrador ve por qué</translation>
    </message>
    <message>
      <source>The area behind it; none: not counted.</source>
      <translation>El área que hay detrás; none: no se cuenta.</translation>
    </message>
    <message>
      <source>The budget is {budget:g} wrong grants per million attempts by strangers. With {templates}, a stranger may pass for each once in {rounded} times.</source>
      <translation>El presupuesto es de {budget:g} entradas erróneas por millón de intentos de desconocidos. Con {templates}, un desconocido puede pasar por cada una 1 de {rounded} veces.</translation>
    </message>
    <message>
      <source>The door stays shut while nobody watches it.</source>
      <translation>La puerta queda cerrada mientras nadie la vigila.</translation>
    </message>
    <message>
      <source>The door this terminal stands at.</source>
      <translation>La puerta en la que está este terminal.</translation>
    </message>
    <message>
      <source>The door's name, as in its settings.</source>
      <translation>El nombre de la puerta, como en sus ajustes.</translation>
    </message>
    <message>
      <source>The door.</source>
      <translation>La puerta.</translation>
    </message>
    <message>
      <source>The door; default: this terminal's.</source>
      <translation>La puerta; por defecto: la de este terminal.</translation>
    </message>
    <message>
      <source>The duress PIN opens, too, and raises a silent alarm in the log.</source>
      <translation>El PIN de coacción también abre, y da una alarma silenciosa en el registro.</translation>
    </message>
    <message>
      <source>The event log.</source>
      <translation>El registro de eventos.</translation>
    </message>
    <message>
      <source>The exit button works in a lockdown</source>
      <translation>El botón de salida funciona en un cierre de emergencia</translation>
    </message>
    <message>
      <source>The group's name.</source>
      <translation>El nombre del grupo.</translation>
    </message>
    <message>
      <source>The key that protects the templates lies in the data folder (only you may read it).</source>
      <translation>La clave que protege las plantillas está en la carpeta de datos (solo usted puede leerla).</translation>
    </message>
    <message>
      <source>The limit was set by hand to {min_similarity:.3f}; the budget of {budget:g} is not used.</source>
      <translation>El límite se puso a mano en {min_similarity:.3f}; el presupuesto de {budget:g} no se usa.</translation>
    </message>
    <message>
      <source>The list's name.</source>
      <translation>El nombre de la lista.</translation>
    </message>
    <message>
      <source>The lock answers</source>
      <translation>La cerradura responde</translation>
    </message>
    <message>
      <source>The longer side is shrunk to this; 320 finds a face of 40 px eye distance in 1280 px.</source>
      <translation>El lado más largo se reduce a esto; 320 encuentra una cara de 40 px entre ojos en 1280 px.</translation>
    </message>
    <message>
      <source>The mark is the limit as it is now; it may have been another one then.</source>
      <translation>La marca es el límite de ahora; entonces pudo ser otro.</translation>
    </message>
    <message>
      <source>The master key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name as typed by the person; empty: on paper.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The new name.</source>
      <translation>El nombre nuevo.</translation>
    </message>
    <message>
      <source>The newest events:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The newest picture is {years} years old: faces change.</source>
      <translation>La foto más reciente tiene {years} años: las caras cambian.</translation>
    </message>
    <message>
      <source>The one event is as written.</source>
      <translation>El único evento está tal como se escribió.</translation>
    </message>
    <message>
      <source>The overview then says so; 5,000,000 events take about two minutes.</source>
      <translation>Entonces lo dice el resumen; 5.000.000 de eventos tardan unos dos minutos.</translation>
    </message>
    <message>
      <source>The papers' task: real against photo-shopped faces, k-fold. It does not gate the door.</source>
      <translation>La tarea de los artículos: caras reales frente a retocadas, validación cruzada. No decide en la puerta.</translation>
    </message>
    <message>
      <source>The passive judgement is unsure below this (median P(live))</source>
      <translation>El juicio pasivo es inseguro por debajo de esto (mediana de P(vivo))</translation>
    </message>
    <message>
      <source>The people enrolled here, compared with each other: pairs too close, templates that disagree.</source>
      <translation>Las personas registradas aquí, comparadas entre sí: parejas demasiado cercanas, plantillas que no concuerdan.</translation>
    </message>
    <message>
      <source>The person has read this and agrees</source>
      <translation>La persona lo ha leído y está de acuerdo</translation>
    </message>
    <message>
      <source>The person is here again: run accessctl privacy reapply.</source>
      <translation>La persona está aquí otra vez: ejecute accessctl privacy reapply.</translation>
    </message>
    <message>
      <source>The person is recognised by the others. This cannot be undone.</source>
      <translation>La persona se reconoce con las demás. No se puede deshacer.</translation>
    </message>
    <message>
      <source>The person types the full name</source>
      <translation>La persona escribe su nombre completo</translation>
    </message>
    <message>
      <source>The person's group.</source>
      <translation>El grupo de la persona.</translation>
    </message>
    <message>
      <source>The person's id, or a name that only one person has.</source>
      <translation>El id de la persona, o un nombre que solo tiene una persona.</translation>
    </message>
    <message>
      <source>The person's id; made up if not given.</source>
      <translation>El id de la persona; si no se da, se inventa.</translation>
    </message>
    <message>
      <source>The person's name.</source>
      <translation>El nombre de la persona.</translation>
    </message>
    <message>
      <source>The pictures of the demo as well.</source>
      <translation>También las fotos de la demostración.</translation>
    </message>
    <message>
      <source>The pictures to look through.</source>
      <translation>Las fotos en las que buscar.</translation>
    </message>
    <message>
      <source>The programmers' log: faults, no names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The receipt is genuine and nothing of the person is left; the log that held its event was replaced by a backup since.</source>
      <translation>El comprobante es auténtico y no queda nada de la persona; desde entonces una copia sustituyó el registro que tenía su evento.</translation>
    </message>
    <message>
      <source>The receipt is genuine, but event {number} of the log is another.</source>
      <translation>El comprobante es auténtico, pero el evento {number} del registro es otro.</translation>
    </message>
    <message>
      <source>The receipt is genuine, nothing of the person is left, and event {number} says so.</source>
      <translation>El comprobante es auténtico, no queda nada de la persona y el evento {number} lo dice.</translation>
    </message>
    <message>
      <source>The receipt is genuine; its event is older than the log is kept.</source>
      <translation>El comprobante es auténtico; su evento es más antiguo que lo que guarda el registro.</translation>
    </message>
    <message>
      <source>The receipt was altered: its hash does not fit what it says.</source>
      <translation>El comprobante fue alterado: su suma no encaja con lo que dice.</translation>
    </message>
    <message>
      <source>The receipt was not signed by this store.</source>
      <translation>El comprobante no lo firmó este almacén.</translation>
    </message>
    <message>
      <source>The receipt: {path}; check it with: accessctl privacy check-receipt FILE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The relay is on when the pin is high</source>
      <translation>El relé está activo cuando el pin está alto</translation>
    </message>
    <message>
      <source>The rest of the decision.</source>
      <translation>El resto de la decisión.</translation>
    </message>
    <message>
      <source>The rules are no longer in force: everybody who is active may enter at any hour.</source>
      <translation>Las reglas ya no están en vigor: todo el que esté activo puede entrar a cualquier hora.</translation>
    </message>
    <message>
      <source>The schedule's name.</source>
      <translation>El nombre del horario.</translation>
    </message>
    <message>
      <source>The signature at the end of the log is not from this store's key.</source>
      <translation>La firma al final del registro no es de la clave de este almacén.</translation>
    </message>
    <message>
      <source>The text, as UTF-8.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The timers ran last: {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The two passwords are not the same.</source>
      <translation>Las dos contraseñas no son iguales.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>Then press Enter</source>
      <translation>Después pulse Intro</translation>
    </message>
    <message>
      <source>Then the door's screen returns.</source>
      <translation>Entonces vuelve la pantalla de la puerta.</translation>
    </message>
    <message>
      <source>There is no rule left: nobody may enter. To let everybody in: accessctl rules off</source>
      <translation>No queda ninguna regla: nadie puede entrar. Para dejar entrar a todos: accessctl rules off</translation>
    </message>
    <message>
      <source>This could not be loaded</source>
      <translation>Esto no se pudo cargar</translation>
    </message>
    <message>
      <source>This did not work</source>
      <translation>Esto no ha funcionado</translation>
    </message>
    <message>
      <source>This does not look like a living face</source>
      <translation>Esto no parece una cara viva</translation>
    </message>
    <message>
      <source>This door cannot recognise faces right now</source>
      <translation>Esta puerta no puede reconocer caras ahora mismo</translation>
    </message>
    <message>
      <source>This door is locked</source>
      <translation>Esta puerta está cerrada</translation>
    </message>
    <message>
      <source>This door opens for two people together</source>
      <translation>Esta puerta se abre para dos personas juntas</translation>
    </message>
    <message>
      <source>This face is enrolled already: {name_of} (id {person_id}).</source>
      <translation>Esta cara ya está registrada: {name_of} (id {person_id}).</translation>
    </message>
    <message>
      <source>This name and password do not belong together.</source>
      <translation>Este nombre y esta contraseña no van juntos.</translation>
    </message>
    <message>
      <source>Threads per model</source>
      <translation>Hilos por modelo</translation>
    </message>
    <message>
      <source>Threads that embed.</source>
      <translation>Hilos que calculan vectores.</translation>
    </message>
    <message>
      <source>Three good ones cut misses to a fifth of one picture's, five to a tenth (LFW, FPIR 0.3 %).</source>
      <translation>Tres buenas reducen los fallos a un quinto de los de una foto, cinco a un décimo (LFW, FPIR 0,3 %).</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Hora</translation>
    </message>
    <message>
      <source>Time after a reset in which nothing counts (s)</source>
      <translation>Tiempo tras un reinicio en que nada cuenta (s)</translation>
    </message>
    <message>
      <source>Time before a held-open alarm (s)</source>
      <translation>Tiempo antes de la alarma de puerta abierta (s)</translation>
    </message>
    <message>
      <source>Time before the same denial is news again (s)</source>
      <translation>Tiempo antes de que la misma denegación vuelva a ser noticia (s)</translation>
    </message>
    <message>
      <source>Time between attempts to open again (s)</source>
      <translation>Tiempo entre intentos de volver a abrir (s)</translation>
    </message>
    <message>
      <source>Time between re-checks of a decided track (s)</source>
      <translation>Tiempo entre comprobaciones de un seguimiento decidido (s)</translation>
    </message>
    <message>
      <source>Time between two kept pictures (s)</source>
      <translation>Tiempo entre dos fotos guardadas (s)</translation>
    </message>
    <message>
      <source>Time between two questions for the state (s)</source>
      <translation>Tiempo entre dos preguntas por el estado (s)</translation>
    </message>
    <message>
      <source>Time for one move, and for coming back (s)</source>
      <translation>Tiempo para un movimiento y para volver (s)</translation>
    </message>
    <message>
      <source>Time for which a judged frame counts (s)</source>
      <translation>Tiempo durante el que cuenta una imagen juzgada (s)</translation>
    </message>
    <message>
      <source>Time in the zone before judging (s)</source>
      <translation>Tiempo en la zona antes de juzgar (s)</translation>
    </message>
    <message>
      <source>Time per picture</source>
      <translation>Tiempo por imagen</translation>
    </message>
    <message>
      <source>Time the strike stays released (s)</source>
      <translation>Tiempo que la cerradura queda libre (s)</translation>
    </message>
    <message>
      <source>Time to type the PIN for leaving (s)</source>
      <translation>Tiempo para teclear el PIN de salida (s)</translation>
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To use it: accessctl models add {folder}</source>
      <translation>Para usarlo: accessctl models add {folder}</translation>
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too bright</source>
      <translation>Demasiada luz</translation>
    </message>
    <message>
      <source>Too close</source>
      <translation>Demasiado cerca</translation>
    </message>
    <message>
      <source>Too dark</source>
      <translation>Demasiado oscuro</translation>
    </message>
    <message>
      <source>Too far away</source>
      <translation>Demasiado lejos</translation>
    </message>
    <message>
      <source>Too many wrong tries. The next one counts in one second.</source>
      <translation>Demasiados intentos erróneos. El siguiente cuenta dentro de un segundo.</translation>
    </message>
    <message>
      <source>Too many wrong tries. The next one counts in {count} seconds.</source>
      <translation>Demasiados intentos erróneos. El siguiente cuenta dentro de {count} segundos.</translation>
    </message>
    <message>
      <source>Topic of the door contact</source>
      <translation>Tema del contacto de la puerta</translation>
    </message>
    <message>
      <source>Topic of the exit button</source>
      <translation>Tema del botón de salida</translation>
    </message>
    <message>
      <source>Topic of the lock</source>
      <translation>Tema de la cerradura</translation>
    </message>
    <message>
      <source>Topic on which the lock says online/offline</source>
      <translation>Tema en el que la cerradura dice online/offline</translation>
    </message>
    <message>
      <source>Track</source>
      <translation>Seguimiento</translation>
    </message>
    <message>
      <source>Tracking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train models of one's own (needs the extra 'train').</source>
      <translation>Entrenar modelos propios (necesita el extra 'train').</translation>
    </message>
    <message>
      <source>Trust an account with more or with less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <source>Try fewer words, or clear the filters.</source>
      <translation>Pruebe con menos palabras, o quite los filtros.</translation>
    </message>
    <message>
      <source>Try this terminal's door driver, step by step: connect, lock, read the contact; with --open also unlock.</source>
      <translation>Probar el controlador de la puerta de este terminal, paso a paso: conectar, cerrar, leer el contacto; con --open también abrir.</translation>
    </message>
    <message>
      <source>Trying again by itself.</source>
      <translation>Lo intenta de nuevo por sí mismo.</translation>
    </message>
    <message>
      <source>Turn away from the light</source>
      <translation>Apártese de la luz</translation>
    </message>
    <message>
      <source>Turn towards the light</source>
      <translation>Gírese hacia la luz</translation>
    </message>
    <message>
      <source>Turn your head a little to your left</source>
      <translation>Gire un poco la cabeza a su izquierda</translation>
    </message>
    <message>
      <source>Turn your head a little to your right</source>
      <translation>Gire un poco la cabeza a su derecha</translation>
    </message>
    <message>
      <source>Turn your head to the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turn your head to the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turned away</source>
      <translation>Cara girada</translation>
    </message>
    <message>
      <source>Twice the work: 21 instead of 12 ms for fr_feature+dlib, LFW View 2 99.50 instead of 99.45 %, all pairs 94.2 instead of 93.6 % at FMR 1e-5.</source>
      <translation>El doble de trabajo: 21 en lugar de 12 ms con fr_feature+dlib, LFW View 2 99,50 en lugar de 99,45 %, todas las parejas 94,2 en lugar de 93,6 % con FMR 1e-5.</translation>
    </message>
    <message>
      <source>Two people too alike</source>
      <translation>Dos personas demasiado parecidas</translation>
    </message>
    <message>
      <source>Two people within this time; none: one.</source>
      <translation>Dos personas dentro de este tiempo; none: una.</translation>
    </message>
    <message>
      <source>Type a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a whole number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type your PIN</source>
      <translation>Teclee su PIN</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Desconocido</translation>
    </message>
    <message>
      <source>Up to this time, or to the end of this day.</source>
      <translation>Hasta esta hora, o hasta el final de este día.</translation>
    </message>
    <message>
      <source>Use CUDA when it is really there</source>
      <translation>Usar CUDA cuando esté de verdad</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>Nombre de usuario</translation>
    </message>
    <message>
      <source>Valid</source>
      <translation>Válido</translation>
    </message>
    <message>
      <source>Valid from</source>
      <translation>Válido desde</translation>
    </message>
    <message>
      <source>Valid until</source>
      <translation>Válido hasta</translation>
    </message>
    <message>
      <source>Variance of the Laplacian.</source>
      <translation>Varianza del laplaciano.</translation>
    </message>
    <message>
      <source>Verify chain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version {version}</source>
      <translation>Versión {version}</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visitas</translation>
    </message>
    <message>
      <source>Visits left</source>
      <translation>Visitas restantes</translation>
    </message>
    <message>
      <source>Votes over frames of clips: how far k of n help against strangers, and whom they refuse.</source>
      <translation>Votos sobre imágenes de clips: cuánto ayuda k de n contra desconocidos, y a quién rechaza.</translation>
    </message>
    <message>
      <source>WCAG 2.2 asks for readable text up to 200 %; at 160 % every screen still fits 1280 x 720.</source>
      <translation>WCAG 2.2 pide texto legible hasta el 200 %; al 160 % cada pantalla cabe aún en 1280 x 720.</translation>
    </message>
    <message>
      <source>Wait for Enter before each attempt.</source>
      <translation>Esperar Intro antes de cada intento.</translation>
    </message>
    <message>
      <source>Wait one second.</source>
      <translation>Espere un segundo.</translation>
    </message>
    <message>
      <source>Wait {count} seconds.</source>
      <translation>Espere {count} segundos.</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Esperando</translation>
    </message>
    <message>
      <source>Wall time at the door, like 2026-12-24T22:00; default: now.</source>
      <translation>Hora local en la puerta, como 2026-12-24T22:00; por defecto: ahora.</translation>
    </message>
    <message>
      <source>Webcams take up to 5 s, RTSP cameras up to 8 s.</source>
      <translation>Las webcams tardan hasta 5 s, las cámaras RTSP hasta 8 s.</translation>
    </message>
    <message>
      <source>Webhook</source>
      <translation>Webhook</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Bienvenido</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>What accessctl keeps about {name} (id {id})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What each step of the liveness recipe brings, on sources and people not trained on; goes on where it stopped.</source>
      <translation>Qué aporta cada paso de la receta de vida, con orígenes y personas no entrenados; continúa donde se detuvo.</translation>
    </message>
    <message>
      <source>What happened, for the log.</source>
      <translation>Qué pasó, para el registro.</translation>
    </message>
    <message>
      <source>What is asked of the pictures that a person is enrolled from.</source>
      <translation>Qué se pide a las fotos con las que se registra a una persona.</translation>
    </message>
    <message>
      <source>What is shown: face, PIN, badge; default: face.</source>
      <translation>Qué se presenta: face, PIN, badge; por defecto: face.</translation>
    </message>
    <message>
      <source>What is stored about people, where, how protected and for how long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is varied; a recipe for the papers' task.</source>
      <translation>Qué se varía; una receta para la tarea de los artículos.</translation>
    </message>
    <message>
      <source>What lies behind doors.</source>
      <translation>Qué hay detrás de las puertas.</translation>
    </message>
    <message>
      <source>What locks</source>
      <translation>Qué cierra</translation>
    </message>
    <message>
      <source>What people see.</source>
      <translation>Qué ve la gente.</translation>
    </message>
    <message>
      <source>What stands in the event log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the account may do; see: accessctl admins roles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the lock does without power</source>
      <translation>Qué hace la cerradura sin corriente</translation>
    </message>
    <message>
      <source>What the set is called; default: its folder.</source>
      <translation>Cómo se llama el conjunto; por defecto: su carpeta.</translation>
    </message>
    <message>
      <source>What unlocks</source>
      <translation>Qué abre</translation>
    </message>
    <message>
      <source>What was there before is in {folder}; delete it when all is well: erased people may still be in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When a face is taken for a living one (product.md 1.4). There is no switch that turns it off.</source>
      <translation>Cuándo se toma una cara por viva (product.md 1.4). Ningún ajuste lo desactiva.</translation>
    </message>
    <message>
      <source>When a face is taken for an enrolled person (product.md 1.3).</source>
      <translation>Cuándo se toma una cara por una persona registrada (product.md 1.3).</translation>
    </message>
    <message>
      <source>When; default: always.</source>
      <translation>Cuándo; por defecto: siempre.</translation>
    </message>
    <message>
      <source>Where a new database's key goes</source>
      <translation>Dónde va la clave de una base de datos nueva</translation>
    </message>
    <message>
      <source>Where frames come from, and when the camera is not to be trusted.</source>
      <translation>De dónde vienen las imágenes, y cuándo no fiarse de la cámara.</translation>
    </message>
    <message>
      <source>Where only a weak liveness model guards, ask also for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where pictures and table go.</source>
      <translation>Dónde van fotos y tabla.</translation>
    </message>
    <message>
      <source>Where the key lies, and how long things are kept.</source>
      <translation>Dónde está la clave, y cuánto tiempo se guardan las cosas.</translation>
    </message>
    <message>
      <source>Where the least similarity comes from: budget, templates, curve, votes, as sentences.</source>
      <translation>De dónde sale la similitud mínima: presupuesto, plantillas, curva, votos, en frases.</translation>
    </message>
    <message>
      <source>Where the pictures come from</source>
      <translation>De dónde vienen las imágenes</translation>
    </message>
    <message>
      <source>Where to write it; an existing one is replaced when the new is whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which days?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which models guard; written by ``accessctl models install``, so that a later run never changes them silently.</source>
      <translation>Qué modelos vigilan; lo escribe ``accessctl models install``, para que una ejecución posterior no los cambie en silencio.</translation>
    </message>
    <message>
      <source>Which pictures are good enough to judge (gate) or to keep (enrolment).</source>
      <translation>Qué fotos son bastante buenas para juzgar (puerta) o para guardar (registro).</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <source>Who counts as standing at the door.</source>
      <translation>Quién cuenta como parado ante la puerta.</translation>
    </message>
    <message>
      <source>Who is enrolled.</source>
      <translation>Quién está registrado.</translation>
    </message>
    <message>
      <source>Who is it?</source>
      <translation>¿Quién es?</translation>
    </message>
    <message>
      <source>Who may enter which door when.

Before the first rule, everybody who is active may enter at any hour. From the first rule on, only those enter whom
a rule lets in; removing rules never changes that, only "accessctl rules off" does.</source>
      <translation>Quién puede entrar por qué puerta y cuándo.

Antes de la primera regla, todo el que está activo puede entrar a cualquier hora. Desde la primera regla, solo entra
quien una regla admite; eliminar reglas nunca lo cambia, solo "accessctl rules off".</translation>
    </message>
    <message>
      <source>Who may sign in to the admin panel, and who may do what there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whoever was there signs in again and finds everything as it was. 0: never.</source>
      <translation>Quien estaba inicia sesión otra vez y lo encuentra todo como estaba. 0: nunca.</translation>
    </message>
    <message>
      <source>Whom it lets in.</source>
      <translation>A quién deja entrar.</translation>
    </message>
    <message>
      <source>Width of the zone (share of the picture)</source>
      <translation>Anchura de la zona (proporción de la imagen)</translation>
    </message>
    <message>
      <source>With --headless: judge every frame of a recording, on its own time.</source>
      <translation>Con --headless: juzgar cada imagen de una grabación, con su propio tiempo.</translation>
    </message>
    <message>
      <source>With --headless: one JSON line per news, and a summary.</source>
      <translation>Con --headless: una línea JSON por novedad, y un resumen.</translation>
    </message>
    <message>
      <source>With the camera</source>
      <translation>Con la cámara</translation>
    </message>
    <message>
      <source>Without a sign of life the kiosk is started again after (s)</source>
      <translation>Sin señales de vida, el quiosco se reinicia tras (s)</translation>
    </message>
    <message>
      <source>Without the search among a million templates.</source>
      <translation>Sin la búsqueda entre un millón de plantillas.</translation>
    </message>
    <message>
      <source>Write TensorBoard files as well, offline.</source>
      <translation>Escribir también archivos de TensorBoard, sin conexión.</translation>
    </message>
    <message>
      <source>Write all rules as a file that can be edited and imported again.</source>
      <translation>Escribir todas las reglas en un archivo que se puede editar e importar de nuevo.</translation>
    </message>
    <message>
      <source>Write database, key and settings into one file, encrypted with a passphrase; a kiosk may go on running.

Nobody can read it without the passphrase, you neither. Models, installed files and the passwords of door drivers
in the keyring are not in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write events, oldest first, as CSV or JSON; times are UTC.</source>
      <translation>Escribir los eventos, primero los más antiguos, como CSV o JSON; las horas son UTC.</translation>
    </message>
    <message>
      <source>Write the people list as CSV or JSON, or all that is kept about one person.

A ZIP (--id ID --out FILE.zip) is what a person is given on request: templates with their numbers, too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the report as JSON.</source>
      <translation>Escribir el informe como JSON.</translation>
    </message>
    <message>
      <source>Write them as files into this folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing {name}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing: {count:,} events so far…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Written on {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrong PIN</source>
      <translation>PIN erróneo</translation>
    </message>
    <message>
      <source>Wrong badge</source>
      <translation>Credencial errónea</translation>
    </message>
    <message>
      <source>You are the only administrator, so your own password is asked for again. The event log says that nobody else agreed; a second administrator is added under Settings, Accounts.</source>
      <translation>Usted es el único administrador, así que se le pide otra vez su propia contraseña. El registro dice que nadie más lo aprobó; un segundo administrador se añade en Ajustes, Cuentas.</translation>
    </message>
    <message>
      <source>Your name stands beside everything you do here. Choose a password of at least {count} characters; four words that do not belong together are good.</source>
      <translation>Su nombre figura junto a todo lo que haga aquí. Elija una contraseña de al menos {count} caracteres; van bien cuatro palabras que no tengan relación.</translation>
    </message>
    <message>
      <source>a GPU is required, but {name} runs on {provider}; {gpu_advice}</source>
      <translation>se exige una GPU, pero {name} funciona en {provider}; {gpu_advice}</translation>
    </message>
    <message>
      <source>a PIN has {shortest} to {longest} digits</source>
      <translation>un PIN tiene de {shortest} a {longest} cifras</translation>
    </message>
    <message>
      <source>a card's number has 4 to 32 digits (0-9, A-F), as the reader types it</source>
      <translation>el número de una tarjeta tiene de 4 a 32 cifras (0-9, A-F), como lo teclea el lector</translation>
    </message>
    <message>
      <source>a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a day; names become unreadable when the person is removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a list belongs here</source>
      <translation>aquí va una lista</translation>
    </message>
    <message>
      <source>a liveness model has no limit on its card, so nobody can be let in; choose another one</source>
      <translation>un modelo de vida no tiene límite en su ficha, así que nadie puede entrar; elija otro</translation>
    </message>
    <message>
      <source>a living person stands at the door</source>
      <translation>una persona viva está ante la puerta</translation>
    </message>
    <message>
      <source>a movement of the head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a name has 1 to {max_name} printable characters</source>
      <translation>un nombre tiene de 1 a {max_name} caracteres imprimibles</translation>
    </message>
    <message>
      <source>a name is a text</source>
      <translation>un nombre es un texto</translation>
    </message>
    <message>
      <source>a passphrase has at least {shortest} characters, not all alike; take four words that do not belong together</source>
      <translation>una frase de paso tiene al menos {shortest} caracteres, no todos iguales; tome cuatro palabras sin relación</translation>
    </message>
    <message>
      <source>a password has at least {shortest} characters</source>
      <translation>una contraseña tiene al menos {shortest} caracteres</translation>
    </message>
    <message>
      <source>a password has at most {longest} characters</source>
      <translation>una contraseña tiene como mucho {longest} caracteres</translation>
    </message>
    <message>
      <source>a personal number has 3 to 10 digits</source>
      <translation>un número personal tiene de 3 a 10 cifras</translation>
    </message>
    <message>
      <source>a schedule has seven days</source>
      <translation>un horario tiene siete días</translation>
    </message>
    <message>
      <source>a second factor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a serial port needs pyserial; run: pip install 'accessctl[serial]'</source>
      <translation>un puerto serie necesita pyserial; ejecute: pip install 'accessctl[serial]'</translation>
    </message>
    <message>
      <source>a table (name: value) belongs here</source>
      <translation>aquí va una tabla (nombre: valor)</translation>
    </message>
    <message>
      <source>a text belongs here</source>
      <translation>aquí va un texto</translation>
    </message>
    <message>
      <source>a window can be shown</source>
      <translation>se puede mostrar una ventana</translation>
    </message>
    <message>
      <source>a yearly holiday is shorter than a year</source>
      <translation>un festivo anual dura menos de un año</translation>
    </message>
    <message>
      <source>ablation, sources, people or folds.</source>
      <translation>ablation, sources, people o folds.</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>accepted by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>accessctl admin</source>
      <translation>accessctl administración</translation>
    </message>
    <message>
      <source>accessctl demo</source>
      <translation>accessctl demostración</translation>
    </message>
    <message>
      <source>accessctl holidays add NAME '2026-12-25 yearly'</source>
      <translation>accessctl holidays add NAME '2026-12-25 yearly'</translation>
    </message>
    <message>
      <source>accessctl schedules add NAME --hours 'mon-fri 08:00-18:00'</source>
      <translation>accessctl schedules add NAME --hours 'mon-fri 08:00-18:00'</translation>
    </message>
    <message>
      <source>accessctl stores numbers that describe the face (templates), encrypted on this computer, to open this door. No picture is kept unless the settings say so. Passages are logged. All of it is erased on request.</source>
      <translation>accessctl guarda números que describen la cara (plantillas), cifrados en este ordenador, para abrir esta puerta. No se guarda ninguna foto salvo que los ajustes lo digan. Los pasos quedan registrados. Todo se borra si lo pide.</translation>
    </message>
    <message>
      <source>active</source>
      <translation>activo</translation>
    </message>
    <message>
      <source>active again</source>
      <translation>activo de nuevo</translation>
    </message>
    <message>
      <source>added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>allowed: {names}</source>
      <translation>permitidos: {names}</translation>
    </message>
    <message>
      <source>already in {leads_to}, and has not left it</source>
      <translation>ya está en {leads_to} y no ha salido</translation>
    </message>
    <message>
      <source>always</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an area holds at least one person</source>
      <translation>en un área cabe al menos una persona</translation>
    </message>
    <message>
      <source>an error that should not happen ({name}: {error}); {where}; please report it</source>
      <translation>un error que no debería ocurrir ({name}: {error}); {where}; comuníquelo, por favor</translation>
    </message>
    <message>
      <source>and the details could not be written</source>
      <translation>y los detalles no se pudieron escribir</translation>
    </message>
    <message>
      <source>another accessctl drives this door already; stop it first</source>
      <translation>otro accessctl ya maneja esta puerta; deténgalo antes</translation>
    </message>
    <message>
      <source>another administrator has to agree, not the one who asks</source>
      <translation>tiene que aprobarlo otro administrador, no quien lo pide</translation>
    </message>
    <message>
      <source>anti-passback is reset after at least 1 minute</source>
      <translation>el antirretorno se reinicia tras 1 minuto como mínimo</translation>
    </message>
    <message>
      <source>anti-passback needs leads_to: the area behind the door</source>
      <translation>el antirretorno necesita leads_to: el área tras la puerta</translation>
    </message>
    <message>
      <source>any</source>
      <translation>cualquiera</translation>
    </message>
    <message>
      <source>any number</source>
      <translation>cualquier número</translation>
    </message>
    <message>
      <source>area {name}{value}</source>
      <translation>área {name}{value}</translation>
    </message>
    <message>
      <source>argon2id hashes, or codes that say nothing by themselves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as long as the database</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as the database; whoever was erased since is still in them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>asks for a face</source>
      <translation>pide una cara</translation>
    </message>
    <message>
      <source>auto: the OS keyring, else a file only you can read. file: for a kiosk that starts unattended.</source>
      <translation>auto: el llavero del sistema, si no, un archivo que solo usted puede leer. file: para un quiosco que arranca sin nadie.</translation>
    </message>
    <message>
      <source>auto: the system's. The kiosk, the panel and the terminal speak it.</source>
      <translation>auto: el del sistema. Lo hablan el quiosco, el panel y el terminal.</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bare models ms</source>
      <translation>ms de los modelos solos</translation>
    </message>
    <message>
      <source>beyond what was measured, along an exponential tail</source>
      <translation>más allá de lo medido, según una cola exponencial</translation>
    </message>
    <message>
      <source>block: nobody enters while two stand there.</source>
      <translation>block: nadie entra mientras haya dos.</translation>
    </message>
    <message>
      <source>by group</source>
      <translation>por grupo</translation>
    </message>
    <message>
      <source>camera</source>
      <translation>cámara</translation>
    </message>
    <message>
      <source>chained by SHA-256 and signed; names under the person's key, ids and scores readable in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>challenge: moves of the head. second_factor: a PIN or badge. Which models are weak says the manifest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>choose another folder with --data</source>
      <translation>elija otra carpeta con --data</translation>
    </message>
    <message>
      <source>command line</source>
      <translation>línea de órdenes</translation>
    </message>
    <message>
      <source>comparing impostors</source>
      <translation>comparando impostores</translation>
    </message>
    <message>
      <source>correct that line of the file</source>
      <translation>corrija esa línea del archivo</translation>
    </message>
    <message>
      <source>counts at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>counts here at once, at the kiosk when it is started again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>counts when kiosk and panel are started again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>csv or json; default: by the file's name.</source>
      <translation>csv o json; por defecto: según el nombre del archivo.</translation>
    </message>
    <message>
      <source>d MMM</source>
      <translation>d MMM</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <translation>d MMM yyyy</translation>
    </message>
    <message>
      <source>dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dddd, d MMMM</source>
      <translation>dddd, d 'de' MMMM</translation>
    </message>
    <message>
      <source>demo: footage synthesised from public-domain portraits; the pipeline is the real one</source>
      <translation>demostración: imágenes sintetizadas de retratos de dominio público; el proceso es el de verdad</translation>
    </message>
    <message>
      <source>demo: its people and events are in {data_dir}; your own database is not touched</source>
      <translation>demostración: sus personas y eventos están en {data_dir}; su propia base de datos no se toca</translation>
    </message>
    <message>
      <source>did you mean {close}?</source>
      <translation>¿quiso decir {close}?</translation>
    </message>
    <message>
      <source>dlib's file ends before its last layer: fetch it again</source>
      <translation>el archivo de dlib acaba antes de su última capa: descárguelo de nuevo</translation>
    </message>
    <message>
      <source>dlib's file holds a tensor of version {version}, expected 2: is this the right file?</source>
      <translation>el archivo de dlib tiene un tensor de versión {version}, se esperaba 2: ¿es el archivo correcto?</translation>
    </message>
    <message>
      <source>door contact</source>
      <translation>contacto de la puerta</translation>
    </message>
    <message>
      <source>door {name}</source>
      <translation>puerta {name}</translation>
    </message>
    <message>
      <source>door {name}: {in_words}</source>
      <translation>puerta {name}: {in_words}</translation>
    </message>
    <message>
      <source>door {name}: {value}</source>
      <translation>puerta {name}: {value}</translation>
    </message>
    <message>
      <source>door.osdp.key must lead to 32 hexadecimal digits, the key set in the device</source>
      <translation>door.osdp.key debe llevar a 32 cifras hexadecimales, la clave puesta en el dispositivo</translation>
    </message>
    <message>
      <source>door.webhook.secret is empty; a webhook that is not signed would open to everybody</source>
      <translation>door.webhook.secret está vacío; un webhook sin firma abriría a cualquiera</translation>
    </message>
    <message>
      <source>door.{what}: nothing is found at {reference}; {remedy}</source>
      <translation>door.{what}: no hay nada en {reference}; {remedy}</translation>
    </message>
    <message>
      <source>door.{what}: the keyring does not open; unlock it, or use env:NAME or file:/path</source>
      <translation>door.{what}: el llavero no se abre; desbloquéelo, o use env:NAME o file:/path</translation>
    </message>
    <message>
      <source>door.{what}: {path} cannot be read; put the secret there, readable for this user</source>
      <translation>door.{what}: {path} no se puede leer; ponga ahí el secreto, legible para este usuario</translation>
    </message>
    <message>
      <source>down</source>
      <translation>abajo</translation>
    </message>
    <message>
      <source>duress PIN</source>
      <translation>PIN de coacción</translation>
    </message>
    <message>
      <source>ends {day}</source>
      <translation>termina el {day}</translation>
    </message>
    <message>
      <source>enrolled already</source>
      <translation>ya registrado</translation>
    </message>
    <message>
      <source>enrols, changes and removes people, and works on the inbox</source>
      <translation>registra, cambia y elimina personas, y atiende la bandeja</translation>
    </message>
    <message>
      <source>enters in lockdown</source>
      <translation>entra en un cierre de emergencia</translation>
    </message>
    <message>
      <source>erased</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>event chain</source>
      <translation>cadena de eventos</translation>
    </message>
    <message>
      <source>event {sequence} was altered; run: accessctl events verify</source>
      <translation>el evento {sequence} fue alterado; ejecute: accessctl events verify</translation>
    </message>
    <message>
      <source>event {sequence}: {detail}</source>
      <translation>evento {sequence}: {detail}</translation>
    </message>
    <message>
      <source>expired</source>
      <translation>caducado</translation>
    </message>
    <message>
      <source>face, 'face or PIN', 'face and PIN', 'badge and face', 'badge or face', 'PIN as fallback'. A PIN is typed on a number pad after the face; without a face, or with a badge, nobody enters yet.</source>
      <translation>face, 'face or PIN', 'face and PIN', 'badge and face', 'badge or face', 'PIN as fallback'. El PIN se teclea en un teclado numérico después de la cara; sin cara, o con credencial, aún no entra nadie.</translation>
    </message>
    <message>
      <source>fail-secure: stays locked, power opens it. fail-safe: opens, power holds it shut.</source>
      <translation>fail-secure: queda cerrada, la corriente la abre. fail-safe: se abre, la corriente la mantiene cerrada.</translation>
    </message>
    <message>
      <source>file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>file for its owner only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>file for its owner only: encrypt the disk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>file for its owner only; not encrypted, so encrypt the disk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>follows by itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for good, so that no old backup brings anybody back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fr_feature ends with {op_type}, expected Reshape: is this the right file?</source>
      <translation>fr_feature acaba con {op_type}, se esperaba Reshape: ¿es el archivo correcto?</translation>
    </message>
    <message>
      <source>from {day}</source>
      <translation>desde el {day}</translation>
    </message>
    <message>
      <source>give --name for a new person, or --add with the id of an enrolled one</source>
      <translation>dé --name para una persona nueva, o --add con el id de una registrada</translation>
    </message>
    <message>
      <source>give either --live and --spoof folders, or --clips</source>
      <translation>dé o las carpetas --live y --spoof, o --clips</translation>
    </message>
    <message>
      <source>give either --photos or --source</source>
      <translation>dé o --photos o --source</translation>
    </message>
    <message>
      <source>good</source>
      <translation>buena</translation>
    </message>
    <message>
      <source>group {name}</source>
      <translation>grupo {name}</translation>
    </message>
    <message>
      <source>group {name} removed</source>
      <translation>grupo {name} eliminado</translation>
    </message>
    <message>
      <source>guarding with {names}</source>
      <translation>vigilando con {names}</translation>
    </message>
    <message>
      <source>headless kiosk</source>
      <translation>quiosco sin ventana</translation>
    </message>
    <message>
      <source>higher: fewer photos and screens pass, more living people look twice</source>
      <translation>más alto: pasan menos fotos y pantallas, más personas vivas miran dos veces</translation>
    </message>
    <message>
      <source>higher: fewer wrong people in (FMR), more looks needed (FNMR)</source>
      <translation>más alto: entran menos personas equivocadas (FMR), hacen falta más miradas (FNMR)</translation>
    </message>
    <message>
      <source>hold up a {species} of a face</source>
      <translation>muestre un {species} de una cara</translation>
    </message>
    <message>
      <source>holidays {name}</source>
      <translation>festivos {name}</translation>
    </message>
    <message>
      <source>hours begin between 00:00 and 23:59</source>
      <translation>las horas empiezan entre las 00:00 y las 23:59</translation>
    </message>
    <message>
      <source>hours last some time and at most the whole day, 00:00-24:00</source>
      <translation>las horas duran algo y como mucho el día entero, 00:00-24:00</translation>
    </message>
    <message>
      <source>https://... ; plain http only inside a network you trust.</source>
      <translation>https://... ; http sin cifrar solo en una red de confianza.</translation>
    </message>
    <message>
      <source>id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>id {person_id}</source>
      <translation>id {person_id}</translation>
    </message>
    <message>
      <source>ignore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>imported from a file</source>
      <translation>importado de un archivo</translation>
    </message>
    <message>
      <source>in force</source>
      <translation>en vigor</translation>
    </message>
    <message>
      <source>in lockdown</source>
      <translation>en cierre de emergencia</translation>
    </message>
    <message>
      <source>in memory only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in no group, so no rule applies</source>
      <translation>en ningún grupo, así que no se aplica ninguna regla</translation>
    </message>
    <message>
      <source>in the keyring of the operating system</source>
      <translation>en el llavero del sistema operativo</translation>
    </message>
    <message>
      <source>in use</source>
      <translation>en uso</translation>
    </message>
    <message>
      <source>install it, or set require_gpu = false</source>
      <translation>instálelo, o ponga require_gpu = false</translation>
    </message>
    <message>
      <source>is refused: {for_staff} ({detail})</source>
      <translation>se rechaza: {for_staff} ({detail})</translation>
    </message>
    <message>
      <source>it said nothing</source>
      <translation>no dijo nada</translation>
    </message>
    <message>
      <source>judging clips</source>
      <translation>juzgando clips</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>ahora mismo</translation>
    </message>
    <message>
      <source>keep the file and call whoever answers for security</source>
      <translation>guarde el archivo y llame a quien responde de la seguridad</translation>
    </message>
    <message>
      <source>kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>keyring of the operating system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>keyring of the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>keyring, env:NAME, file:/path, or plain:TEXT (readable by whoever reads this file); empty: none.</source>
      <translation>keyring, env:NAME, file:/path o plain:TEXT (legible para quien lea este archivo); vacío: ninguno.</translation>
    </message>
    <message>
      <source>kiosk window</source>
      <translation>ventana del quiosco</translation>
    </message>
    <message>
      <source>language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>last seen</source>
      <translation>visto por última vez</translation>
    </message>
    <message>
      <source>last signed in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>last used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>last version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lcus boards have no inputs; leave door.serial.contact_input and exit_input out</source>
      <translation>las placas lcus no tienen entradas; omita door.serial.contact_input y exit_input</translation>
    </message>
    <message>
      <source>left</source>
      <translation>izquierda</translation>
    </message>
    <message>
      <source>left out: {line}</source>
      <translation>omitido: {line}</translation>
    </message>
    <message>
      <source>light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>limit {limit:.2f}</source>
      <translation>límite {limit:.2f}</translation>
    </message>
    <message>
      <source>limit {min_similarity:.3f}; pictures and {results_file} are in {folder}</source>
      <translation>límite {min_similarity:.3f}; las fotos y {results_file} están en {folder}</translation>
    </message>
    <message>
      <source>line {line}: </source>
      <translation>línea {line}: </translation>
    </message>
    <message>
      <source>line {line}: nested too deeply</source>
      <translation>línea {line}: demasiados niveles</translation>
    </message>
    <message>
      <source>line {line}: references (*) are not used here; write it out</source>
      <translation>línea {line}: aquí no se usan referencias (*); escríbalo entero</translation>
    </message>
    <message>
      <source>list of holidays</source>
      <translation>lista de festivos</translation>
    </message>
    <message>
      <source>live {live:.2f}</source>
      <translation>vivo {live:.2f}</translation>
    </message>
    <message>
      <source>liveness is judged by a weak model: a face alone is not enough</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lock again</source>
      <translation>cerrar de nuevo</translation>
    </message>
    <message>
      <source>locked until {time}</source>
      <translation>bloqueado hasta {time}</translation>
    </message>
    <message>
      <source>looks down</source>
      <translation>mira abajo</translation>
    </message>
    <message>
      <source>looks up</source>
      <translation>mira arriba</translation>
    </message>
    <message>
      <source>made by {model}</source>
      <translation>hecha por {model}</translation>
    </message>
    <message>
      <source>make room: with a full disk no grant can be stored, so none is</source>
      <translation>haga sitio: con el disco lleno no se puede guardar ningún permiso, así que no se da ninguno</translation>
    </message>
    <message>
      <source>may</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>may do everything</source>
      <translation>puede hacerlo todo</translation>
    </message>
    <message>
      <source>may enter</source>
      <translation>puede entrar</translation>
    </message>
    <message>
      <source>median ms</source>
      <translation>ms (mediana)</translation>
    </message>
    <message>
      <source>model {model_id}</source>
      <translation>modelo {model_id}</translation>
    </message>
    <message>
      <source>more than {count:,} events are too many for a PDF; choose a shorter time, or CSV</source>
      <translation>más de {count:,} eventos son demasiados para un PDF; elija menos tiempo, o CSV</translation>
    </message>
    <message>
      <source>most pairs of different people are at least this alike</source>
      <translation>la mayoría de las parejas de personas distintas se parecen al menos tanto</translation>
    </message>
    <message>
      <source>name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name the doors, or write: all</source>
      <translation>nombre las puertas, o escriba: all</translation>
    </message>
    <message>
      <source>needs two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>never</source>
      <translation>nunca</translation>
    </message>
    <message>
      <source>never written to a disk; what an administrator exports or records lies where he puts it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>next {other:.2f}</source>
      <translation>siguiente {other:.2f}</translation>
    </message>
    <message>
      <source>no anti-passback</source>
      <translation>sin antirretorno</translation>
    </message>
    <message>
      <source>no attacks to judge: give --spoof DIR, or rows with the label spoof</source>
      <translation>no hay ataques que juzgar: dé --spoof DIR, o filas con la etiqueta spoof</translation>
    </message>
    <message>
      <source>no display</source>
      <translation>sin pantalla</translation>
    </message>
    <message>
      <source>no display here, and the admin panel is a window; use accessctl people, enroll and events</source>
      <translation>aquí no hay pantalla y el panel es una ventana; use accessctl people, enroll y events</translation>
    </message>
    <message>
      <source>no display here: running headless; end it with Ctrl-C</source>
      <translation>aquí no hay pantalla: funciona sin ventana; termínelo con Ctrl-C</translation>
    </message>
    <message>
      <source>no embedder is chosen yet; run: accessctl models install</source>
      <translation>aún no se ha elegido un modelo de caras; ejecute: accessctl models install</translation>
    </message>
    <message>
      <source>no end</source>
      <translation>sin fin</translation>
    </message>
    <message>
      <source>no face</source>
      <translation>ninguna cara</translation>
    </message>
    <message>
      <source>no face stays long enough in these clips to be voted on; choose longer ones</source>
      <translation>ninguna cara permanece lo bastante en estos clips para votar; elija clips más largos</translation>
    </message>
    <message>
      <source>no face was found</source>
      <translation>no se encontró ninguna cara</translation>
    </message>
    <message>
      <source>no face was found on any attack picture; check the folders given to --spoof</source>
      <translation>no se encontró ninguna cara en las fotos de ataque; compruebe las carpetas de --spoof</translation>
    </message>
    <message>
      <source>no face was found on any living picture; check the folders given to --live</source>
      <translation>no se encontró ninguna cara en las fotos de vivos; compruebe las carpetas de --live</translation>
    </message>
    <message>
      <source>no liveness model can be installed; run: accessctl models install</source>
      <translation>no se puede instalar ningún modelo de vida; ejecute: accessctl models install</translation>
    </message>
    <message>
      <source>no longer in force</source>
      <translation>ya no en vigor</translation>
    </message>
    <message>
      <source>no models are chosen yet; run: accessctl models install</source>
      <translation>aún no se han elegido modelos; ejecute: accessctl models install</translation>
    </message>
    <message>
      <source>no models are installed yet; run: accessctl models install</source>
      <translation>aún no hay modelos instalados; ejecute: accessctl models install</translation>
    </message>
    <message>
      <source>no program runs</source>
      <translation>ningún programa en marcha</translation>
    </message>
    <message>
      <source>no rule for this door</source>
      <translation>ninguna regla para esta puerta</translation>
    </message>
    <message>
      <source>no rule for this door holds on {local:%A %Y-%m-%d %H:%M} ({zone})</source>
      <translation>ninguna regla para esta puerta vale el {local:%Y-%m-%d %H:%M} ({zone})</translation>
    </message>
    <message>
      <source>no source has both living and attacks, so nothing can be calibrated; give more folders</source>
      <translation>ningún origen tiene vivos y ataques, así que no se puede calibrar nada; dé más carpetas</translation>
    </message>
    <message>
      <source>no such key; {hint}</source>
      <translation>no existe esa clave; {hint}</translation>
    </message>
    <message>
      <source>no visits left</source>
      <translation>no quedan visitas</translation>
    </message>
    <message>
      <source>no webcam found</source>
      <translation>no se encontró ninguna webcam</translation>
    </message>
    <message>
      <source>no webcam here; the settings name {source}</source>
      <translation>aquí no hay webcam; los ajustes nombran {source}</translation>
    </message>
    <message>
      <source>no window can be shown ({error})</source>
      <translation>no se puede mostrar ninguna ventana ({error})</translation>
    </message>
    <message>
      <source>no {role} model with licences = {licences} can be had here; see: accessctl models list</source>
      <translation>aquí no hay ningún modelo {role} con licences = {licences}; vea: accessctl models list</translation>
    </message>
    <message>
      <source>nobody is enrolled without a picture that can be used</source>
      <translation>nadie se registra sin una foto que se pueda usar</translation>
    </message>
    <message>
      <source>nobody is left over as a stranger; choose a smaller gallery size</source>
      <translation>no queda nadie como desconocido; elija una galería menor</translation>
    </message>
    <message>
      <source>nobody was enrolled: none of {count} pictures can be used</source>
      <translation>no se registró a nadie: ninguna de {count} fotos se puede usar</translation>
    </message>
    <message>
      <source>nobody was enrolled: this face is enrolled already</source>
      <translation>no se registró a nadie: esta cara ya está registrada</translation>
    </message>
    <message>
      <source>nobody was enrolled: {pictures}: {pictures2}</source>
      <translation>no se registró a nadie: {pictures}: {pictures2}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>none of the known pictures shows a face that can be used; see the messages above</source>
      <translation>ninguna de las fotos conocidas muestra una cara que se pueda usar; vea los mensajes de arriba</translation>
    </message>
    <message>
      <source>none recorded</source>
      <translation>ninguno anotado</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>aún ninguna</translation>
    </message>
    <message>
      <source>not chosen yet</source>
      <translation>aún sin elegir</translation>
    </message>
    <message>
      <source>not in force ("enforced: true" puts them in force)</source>
      <translation>no en vigor ("enforced: true" las pone en vigor)</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>no se sabe</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>sin medir</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing living to judge: give --live DIR, or rows with the label live</source>
      <translation>nada vivo que juzgar: dé --live DIR, o filas con la etiqueta live</translation>
    </message>
    <message>
      <source>nothing more is asked for (liveness.when_weak, or demo footage)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing yet</source>
      <translation>aún nada</translation>
    </message>
    <message>
      <source>numato answers and reads inputs; lcus (A0 01 01 A2) only obeys.</source>
      <translation>numato responde y lee entradas; lcus (A0 01 01 A2) solo obedece.</translation>
    </message>
    <message>
      <source>numato only.</source>
      <translation>Solo numato.</translation>
    </message>
    <message>
      <source>off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>off, soft (a remark) or hard (refused).</source>
      <translation>off, soft (una observación) o hard (se rechaza).</translation>
    </message>
    <message>
      <source>on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on holidays</source>
      <translation>en festivos</translation>
    </message>
    <message>
      <source>one event, in events.csv and events.jsonl; times are UTC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one pair of different people in {value:,.0f} is at least this alike (FMR {fmr:.1e})</source>
      <translation>una pareja de personas distintas de cada {value:,.0f} se parece al menos tanto (FMR {fmr:.1e})</translation>
    </message>
    <message>
      <source>one person must accept it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one person must accept the newest consent text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one person was erased again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one picture</source>
      <translation>una imagen</translation>
    </message>
    <message>
      <source>one template (numbers that describe the face), in templates.json</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>only a weak liveness model guards ({models}); to do better, run: accessctl models install {better} --use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>only an administrator can agree to this</source>
      <translation>solo un administrador puede aprobarlo</translation>
    </message>
    <message>
      <source>only an empty store is filled with invented people; name another folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>only clearly stated ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>only {able:,} people have {pictures_needed} usable pictures ({pictures}); choose a gallery size of at most {able:,}</source>
      <translation>solo {able:,} personas tienen {pictures_needed} fotos útiles ({pictures}); elija una galería de {able:,} como mucho</translation>
    </message>
    <message>
      <source>only {able} of {count:,} people have {pictures_needed} usable pictures ({pictures})</source>
      <translation>solo {able} de {count:,} personas tienen {pictures_needed} fotos útiles ({pictures})</translation>
    </message>
    <message>
      <source>only {count:,} of the pairs can be judged: at least {folds} of each kind are needed</source>
      <translation>solo se pueden juzgar {count:,} de las parejas: hacen falta al menos {folds} de cada tipo</translation>
    </message>
    <message>
      <source>onnxruntime {facts}, Python {python_version}, {cpu_count} cores</source>
      <translation>onnxruntime {facts}, Python {python_version}, {cpu_count} núcleos</translation>
    </message>
    <message>
      <source>open/closed</source>
      <translation>open/closed</translation>
    </message>
    <message>
      <source>opened by hand</source>
      <translation>abierta a mano</translation>
    </message>
    <message>
      <source>opened by hand, as a test</source>
      <translation>abierta a mano, como prueba</translation>
    </message>
    <message>
      <source>page {number} of {count}</source>
      <translation>página {number} de {count}</translation>
    </message>
    <message>
      <source>passed back: was already in {leads_to}</source>
      <translation>entrada repetida: ya estaba en {leads_to}</translation>
    </message>
    <message>
      <source>passwords as argon2id hashes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>photo</source>
      <translation>foto</translation>
    </message>
    <message>
      <source>pin {relay_pin} does not follow; check what else uses it</source>
      <translation>el pin {relay_pin} no obedece; compruebe qué más lo usa</translation>
    </message>
    <message>
      <source>plug one in, or use --source FILE, URL or demo</source>
      <translation>conecte una, o use --source FILE, URL o demo</translation>
    </message>
    <message>
      <source>poor light</source>
      <translation>poca luz</translation>
    </message>
    <message>
      <source>printed {time}</source>
      <translation>impreso el {time}</translation>
    </message>
    <message>
      <source>protected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reading the camera failed ({error}); start again</source>
      <translation>falló la lectura de la cámara ({error}); inicie de nuevo</translation>
    </message>
    <message>
      <source>reading the camera failed ({name}); try again</source>
      <translation>falló la lectura de la cámara ({name}); inténtelo de nuevo</translation>
    </message>
    <message>
      <source>reads and exports everything but changes nothing</source>
      <translation>lee y exporta todo, pero no cambia nada</translation>
    </message>
    <message>
      <source>receipt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>recognition failed ({name}); try again</source>
      <translation>falló el reconocimiento ({name}); inténtelo de nuevo</translation>
    </message>
    <message>
      <source>recorded by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>refuse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reset for {count} {value}</source>
      <translation>reiniciado para {count} {value}</translation>
    </message>
    <message>
      <source>right</source>
      <translation>derecha</translation>
    </message>
    <message>
      <source>role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rule for {group} added</source>
      <translation>regla para {group} añadida</translation>
    </message>
    <message>
      <source>rule {count}: saved</source>
      <translation>regla {count}: guardada</translation>
    </message>
    <message>
      <source>rule {number} removed</source>
      <translation>regla {number} eliminada</translation>
    </message>
    <message>
      <source>rule {number}: removed</source>
      <translation>regla {number}: eliminada</translation>
    </message>
    <message>
      <source>run: accessctl models install</source>
      <translation>ejecute: accessctl models install</translation>
    </message>
    <message>
      <source>run: accessctl models install {model_id}</source>
      <translation>ejecute: accessctl models install {model_id}</translation>
    </message>
    <message>
      <source>sealed data was altered, moved or made with another key</source>
      <translation>los datos sellados fueron alterados, movidos o hechos con otra clave</translation>
    </message>
    <message>
      <source>seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>set</source>
      <translation>puesto</translation>
    </message>
    <message>
      <source>several faces are in the picture; show one person only</source>
      <translation>hay varias caras en la foto; muestre una sola persona</translation>
    </message>
    <message>
      <source>signed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>signed with the master key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>similarity {similarity:.2f}</source>
      <translation>similitud {similarity:.2f}</translation>
    </message>
    <message>
      <source>simulated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>small face</source>
      <translation>cara pequeña</translation>
    </message>
    <message>
      <source>so everybody is asked to move their head before the door opens (liveness.when_weak)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>so the door asks for a PIN or a badge besides the face (liveness.when_weak)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>soft</source>
      <translation>borrosa</translation>
    </message>
    <message>
      <source>somebody else has changed this person meanwhile; nothing was saved, look at the change and try again</source>
      <translation>otra persona ha cambiado esta ficha entretanto; no se guardó nada, mire el cambio e inténtelo de nuevo</translation>
    </message>
    <message>
      <source>sometimes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>source {source}</source>
      <translation>origen {source}</translation>
    </message>
    <message>
      <source>stable name</source>
      <translation>nombre estable</translation>
    </message>
    <message>
      <source>stands here for the second time</source>
      <translation>está aquí por segunda vez</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stopped after {count} of {count2}; start again to go on</source>
      <translation>detenido tras {count} de {count2}; ejecútelo otra vez para continuar</translation>
    </message>
    <message>
      <source>straight</source>
      <translation>de frente</translation>
    </message>
    <message>
      <source>strict: only models that say what they were trained on; remembered.</source>
      <translation>strict: solo modelos que dicen con qué se entrenaron; se recuerda.</translation>
    </message>
    <message>
      <source>strict: only models whose licence and training data are stated.</source>
      <translation>strict: solo modelos cuya licencia y datos de entrenamiento se declaran.</translation>
    </message>
    <message>
      <source>suspended</source>
      <translation>suspendido</translation>
    </message>
    <message>
      <source>synthesised footage</source>
      <translation>imágenes sintetizadas</translation>
    </message>
    <message>
      <source>the GPIO pins cannot be used ({why}); check door.gpio and what else uses them</source>
      <translation>los pines GPIO no se pueden usar ({why}); compruebe door.gpio y qué más los usa</translation>
    </message>
    <message>
      <source>the OS keyring does not take the key; unlock or install one, or set store.key_place = "file"</source>
      <translation>el llavero del sistema no acepta la clave; desbloquee o instale uno, o ponga store.key_place = "file"</translation>
    </message>
    <message>
      <source>the badge would have expired already; choose a later day</source>
      <translation>la credencial ya habría caducado; elija un día posterior</translation>
    </message>
    <message>
      <source>the board answers {said!r} for input {number}; check door.serial</source>
      <translation>la placa responde {said!r} para la entrada {number}; compruebe door.serial</translation>
    </message>
    <message>
      <source>the board did not switch relay {channel} {wanted}; check the board</source>
      <translation>la placa no conmutó el relé {channel} a {wanted}; compruebe la placa</translation>
    </message>
    <message>
      <source>the board's answer belongs to another question; check the cable</source>
      <translation>la respuesta de la placa es de otra pregunta; compruebe el cable</translation>
    </message>
    <message>
      <source>the closing test failed: this person would not be recognised; enrol again in better light</source>
      <translation>falló la prueba final: esta persona no sería reconocida; regístrela otra vez con mejor luz</translation>
    </message>
    <message>
      <source>the consent is not signed; type the name or draw the signature</source>
      <translation>el consentimiento no está firmado; escriba el nombre o dibuje la firma</translation>
    </message>
    <message>
      <source>the consent text has changed meanwhile; show it again and let it be accepted anew</source>
      <translation>el texto del consentimiento ha cambiado entretanto; muéstrelo otra vez y haga que se acepte de nuevo</translation>
    </message>
    <message>
      <source>the consent text is empty</source>
      <translation>el texto del consentimiento está vacío</translation>
    </message>
    <message>
      <source>the conversion {recipe} cannot use this file ({why}); fetch it again</source>
      <translation>la conversión {recipe} no puede usar este archivo ({why}); descárguelo de nuevo</translation>
    </message>
    <message>
      <source>the database cannot be written</source>
      <translation>no se puede escribir en la base de datos</translation>
    </message>
    <message>
      <source>the demo could not enrol {name}: {refusal}; run: accessctl models verify</source>
      <translation>la demostración no pudo registrar a {name}: {refusal}; ejecute: accessctl models verify</translation>
    </message>
    <message>
      <source>the details are in {log}</source>
      <translation>los detalles están en {log}</translation>
    </message>
    <message>
      <source>the detector finds no face in a demo picture; run: accessctl models verify</source>
      <translation>el detector no encuentra la cara en una foto de la demostración; ejecute: accessctl models verify</translation>
    </message>
    <message>
      <source>the door asks for two people within {wait} seconds</source>
      <translation>la puerta pide dos personas en {wait} segundos</translation>
    </message>
    <message>
      <source>the door asks for: {value}</source>
      <translation>la puerta pide: {value}</translation>
    </message>
    <message>
      <source>the door is in lockdown</source>
      <translation>la puerta está en cierre de emergencia</translation>
    </message>
    <message>
      <source>the duress PIN must be another one</source>
      <translation>el PIN de coacción debe ser otro</translation>
    </message>
    <message>
      <source>the end of the event log is in order; there is nothing to mend</source>
      <translation>el final del registro está en orden; no hay nada que arreglar</translation>
    </message>
    <message>
      <source>the end of the event log was altered, so nothing can be added; run: accessctl events verify</source>
      <translation>el final del registro fue alterado, así que no se puede añadir nada; ejecute: accessctl events verify</translation>
    </message>
    <message>
      <source>the event log was altered, so nothing is erased from it; run: accessctl events verify</source>
      <translation>el registro fue alterado, así que no se borra nada de él; ejecute: accessctl events verify</translation>
    </message>
    <message>
      <source>the face could not be judged</source>
      <translation>la cara no se pudo juzgar</translation>
    </message>
    <message>
      <source>the face fills the picture; step back</source>
      <translation>la cara llena la imagen; apártese</translation>
    </message>
    <message>
      <source>the face is blurred; use a sharp picture</source>
      <translation>la cara está borrosa; use una foto nítida</translation>
    </message>
    <message>
      <source>the face is cut off; use a picture with the whole face</source>
      <translation>la cara está cortada; use una foto con la cara entera</translation>
    </message>
    <message>
      <source>the face is not in the middle</source>
      <translation>la cara no está en el centro</translation>
    </message>
    <message>
      <source>the face is too bright; use less light</source>
      <translation>la cara tiene demasiada luz; use menos luz</translation>
    </message>
    <message>
      <source>the face is too dark; use more light</source>
      <translation>la cara está demasiado oscura; use más luz</translation>
    </message>
    <message>
      <source>the face is too small; come closer or use a larger picture</source>
      <translation>la cara es demasiado pequeña; acérquese o use una foto mayor</translation>
    </message>
    <message>
      <source>the file has {count} characters; at most {max_characters} are read</source>
      <translation>el archivo tiene {count} caracteres; se leen como mucho {max_characters}</translation>
    </message>
    <message>
      <source>the file is damaged or was cut off; take another copy of it</source>
      <translation>el archivo está dañado o cortado; tome otra copia</translation>
    </message>
    <message>
      <source>the first enrolment makes it</source>
      <translation>la crea el primer registro</translation>
    </message>
    <message>
      <source>the head is not held as asked</source>
      <translation>la cabeza no está como se pide</translation>
    </message>
    <message>
      <source>the head is turned too far away; look at the camera</source>
      <translation>la cabeza está demasiado girada; mire a la cámara</translation>
    </message>
    <message>
      <source>the holiday ends ({last}) before it begins ({first})</source>
      <translation>el festivo acaba ({last}) antes de empezar ({first})</translation>
    </message>
    <message>
      <source>the id {person_id} is taken; choose another with --id, or remove that person first</source>
      <translation>el id {person_id} está ocupado; elija otro con --id, o elimine antes a esa persona</translation>
    </message>
    <message>
      <source>the keyring does not take it ({name}); use env:NAME or file:/path in door.{what}</source>
      <translation>el llavero no lo acepta ({name}); use env:NAME o file:/path en door.{what}</translation>
    </message>
    <message>
      <source>the kiosk PIN has {shortest} to {longest} digits</source>
      <translation>el PIN del quiosco tiene de {shortest} a {longest} cifras</translation>
    </message>
    <message>
      <source>the kiosk did not start: {said}</source>
      <translation>el quiosco no arrancó: {said}</translation>
    </message>
    <message>
      <source>the lock did not answer on {topic}; check its power and network</source>
      <translation>la cerradura no respondió en {topic}; compruebe su corriente y la red</translation>
    </message>
    <message>
      <source>the lock is not online ({topic}); check its power and network</source>
      <translation>la cerradura no está en línea ({topic}); compruebe su corriente y la red</translation>
    </message>
    <message>
      <source>the manifest names an unknown conversion {name!r}; known: {names}</source>
      <translation>el manifiesto nombra una conversión desconocida {name!r}; conocidas: {names}</translation>
    </message>
    <message>
      <source>the name is empty; give one with --name</source>
      <translation>el nombre está vacío; dé uno con --name</translation>
    </message>
    <message>
      <source>the name is empty; type what is to stand in the event log</source>
      <translation>el nombre está vacío; escriba lo que debe figurar en el registro</translation>
    </message>
    <message>
      <source>the newest 2 MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the passphrase is wrong, or the beginning of the file was altered</source>
      <translation>la frase de paso es errónea, o se alteró el comienzo del archivo</translation>
    </message>
    <message>
      <source>the personal number {number} is taken; choose another one</source>
      <translation>el número personal {number} está ocupado; elija otro</translation>
    </message>
    <message>
      <source>the receipt was altered: its hash does not fit what it says</source>
      <translation>el comprobante fue alterado: su suma no encaja con lo que dice</translation>
    </message>
    <message>
      <source>the receiver's answer does not end; check the receiver</source>
      <translation>la respuesta del receptor no acaba; compruebe el receptor</translation>
    </message>
    <message>
      <source>the recording has ended; choose a camera or a longer recording</source>
      <translation>la grabación ha terminado; elija una cámara o una grabación más larga</translation>
    </message>
    <message>
      <source>the rule ends ({last_day}) before it begins ({first_day})</source>
      <translation>la regla acaba ({last_day}) antes de empezar ({first_day})</translation>
    </message>
    <message>
      <source>the rules in the database cannot be understood ({error}); put them back with: accessctl rules import FILE</source>
      <translation>las reglas de la base de datos no se entienden ({error}); repóngalas con: accessctl rules import FILE</translation>
    </message>
    <message>
      <source>the signature is too large; draw it smaller</source>
      <translation>la firma es demasiado grande; dibújela más pequeña</translation>
    </message>
    <message>
      <source>the signature under the person's key; the rest in a file for its owner only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the time ends before it begins; choose a later end</source>
      <translation>el tiempo acaba antes de empezar; elija un final posterior</translation>
    </message>
    <message>
      <source>the two PINs differ; type the same one twice</source>
      <translation>los dos PIN difieren; teclee el mismo dos veces</translation>
    </message>
    <message>
      <source>the version {version} is the text that comes with accessctl</source>
      <translation>la versión {version} es el texto que viene con accessctl</translation>
    </message>
    <message>
      <source>the weight file asks for {module}.{name}, which no weights need: do not use it</source>
      <translation>el archivo de pesos pide {module}.{name}, que ningún peso necesita: no lo use</translation>
    </message>
    <message>
      <source>the weight file ends too early: fetch it again</source>
      <translation>el archivo de pesos acaba demasiado pronto: descárguelo de nuevo</translation>
    </message>
    <message>
      <source>the {what} contains the control character U+{ord:04X}; leave it out</source>
      <translation>{what} contiene el carácter de control U+{ord:04X}; quítelo</translation>
    </message>
    <message>
      <source>the {what} has {count} characters; at most {most} are allowed</source>
      <translation>{what} tiene {count} caracteres; se permiten como mucho {most}</translation>
    </message>
    <message>
      <source>the {what} {name!r} is still used ({error}); change that first</source>
      <translation>{what} {name!r} aún se usa ({error}); cambie eso antes</translation>
    </message>
    <message>
      <source>there is an administrator already; sign in, or ask for an account</source>
      <translation>ya hay un administrador; inicie sesión, o pida una cuenta</translation>
    </message>
    <message>
      <source>there is no badge {badge}; see: accessctl badges list</source>
      <translation>no hay ninguna credencial {badge}; vea: accessctl badges list</translation>
    </message>
    <message>
      <source>there is no format {form}; use csv or json</source>
      <translation>no existe el formato {form}; use csv o json</translation>
    </message>
    <message>
      <source>there is no group {group!r}; add it on the rules page first</source>
      <translation>no existe el grupo {group!r}; añádalo antes en la página de reglas</translation>
    </message>
    <message>
      <source>there is no group {group!r}; add it with: accessctl groups add {group!r}</source>
      <translation>no existe el grupo {group!r}; añádalo con: accessctl groups add {group!r}</translation>
    </message>
    <message>
      <source>there is no language {language}; use one of {known}</source>
      <translation>no existe el idioma {language}; use uno de {known}</translation>
    </message>
    <message>
      <source>there is no liveness model, so nobody can be let in; run accessctl models install</source>
      <translation>no hay modelo de vida, así que nadie puede entrar; ejecute accessctl models install</translation>
    </message>
    <message>
      <source>there is no rule {number}; see: accessctl rules list</source>
      <translation>no existe la regla {number}; vea: accessctl rules list</translation>
    </message>
    <message>
      <source>there is no such template; see: accessctl people show</source>
      <translation>no existe esa plantilla; vea: accessctl people show</translation>
    </message>
    <message>
      <source>there is no {what} {name!r}</source>
      <translation>no existe {what} {name!r}</translation>
    </message>
    <message>
      <source>this PIN is the first that anybody tries (like 0000 or 1234); choose another one</source>
      <translation>este PIN es lo primero que prueba cualquiera (como 0000 o 1234); elija otro</translation>
    </message>
    <message>
      <source>this backup was made by a newer accessctl; upgrade accessctl</source>
      <translation>esta copia la hizo un accessctl más nuevo; actualice accessctl</translation>
    </message>
    <message>
      <source>this card belongs to {holder}; revoke it there first: accessctl badges revoke {badge}</source>
      <translation>esta tarjeta es de {holder}; revóquela allí antes: accessctl badges revoke {badge}</translation>
    </message>
    <message>
      <source>this did not work ({name}); try again</source>
      <translation>esto no ha funcionado ({name}); inténtelo de nuevo</translation>
    </message>
    <message>
      <source>this does not look like the same person as the other pictures</source>
      <translation>no parece la misma persona que en las otras fotos</translation>
    </message>
    <message>
      <source>this face is enrolled already</source>
      <translation>esta cara ya está registrada</translation>
    </message>
    <message>
      <source>this is no YuNet detector: outputs {names} are missing</source>
      <translation>no es un detector YuNet: faltan las salidas {names}</translation>
    </message>
    <message>
      <source>this is not a PyTorch weight file of the expected kind: fetch it again</source>
      <translation>no es un archivo de pesos de PyTorch del tipo esperado: descárguelo de nuevo</translation>
    </message>
    <message>
      <source>this is not a backup of accessctl</source>
      <translation>esto no es una copia de seguridad de accessctl</translation>
    </message>
    <message>
      <source>this is not a living face; use the person, not a picture or a screen</source>
      <translation>no es una cara viva; use a la persona, no una foto o una pantalla</translation>
    </message>
    <message>
      <source>this is not an erasure receipt of accessctl</source>
      <translation>esto no es un comprobante de borrado de accessctl</translation>
    </message>
    <message>
      <source>this is the only template of {person_id}; to remove it, remove the person</source>
      <translation>es la única plantilla de {person_id}; para quitarla, elimine a la persona</translation>
    </message>
    <message>
      <source>this is the same picture as another one</source>
      <translation>es la misma foto que otra</translation>
    </message>
    <message>
      <source>this password is easily guessed; take four words that do not belong together</source>
      <translation>esta contraseña se adivina fácilmente; tome cuatro palabras sin relación</translation>
    </message>
    <message>
      <source>to install: {id} ({about})</source>
      <translation>para instalar: {id} ({about})</translation>
    </message>
    <message>
      <source>today {time}</source>
      <translation>hoy {time}</translation>
    </message>
    <message>
      <source>too close to call</source>
      <translation>demasiado parecidos para decidir</translation>
    </message>
    <message>
      <source>too few usable pictures; look at the camera for longer</source>
      <translation>muy pocas fotos útiles; mire a la cámara más tiempo</translation>
    </message>
    <message>
      <source>too many wrong PINs; locked until {shown}</source>
      <translation>demasiados PIN erróneos; bloqueado hasta {shown}</translation>
    </message>
    <message>
      <source>training needs PyTorch; run: pip install 'accessctl[train]'</source>
      <translation>el entrenamiento necesita PyTorch; ejecute: pip install 'accessctl[train]'</translation>
    </message>
    <message>
      <source>turned left</source>
      <translation>girada a la izquierda</translation>
    </message>
    <message>
      <source>turned right</source>
      <translation>girada a la derecha</translation>
    </message>
    <message>
      <source>two models are called {ids}; run: accessctl models forget {ids}</source>
      <translation>dos modelos se llaman {ids}; ejecute: accessctl models forget {ids}</translation>
    </message>
    <message>
      <source>two people come within 1 to 600 seconds</source>
      <translation>dos personas vienen en 1 a 600 segundos</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <source>unlocked with the user's session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unsure: when the passive judgement is close to its limit. sometimes: then, and at random. Whoever fails or walks away is asked next time for certain.</source>
      <translation>unsure: cuando el juicio pasivo está cerca de su límite. sometimes: entonces, y al azar. A quien falla o se va se le pide con certeza la próxima vez.</translation>
    </message>
    <message>
      <source>until the account is removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>until the person is removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>until the person is removed, or was not let in for a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>until the person is removed, or was not let in for {count} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>until you delete them; restoring one erases again whoever was erased since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>until {day}</source>
      <translation>hasta el {day}</translation>
    </message>
    <message>
      <source>until {shown_time}</source>
      <translation>hasta {shown_time}</translation>
    </message>
    <message>
      <source>up</source>
      <translation>arriba</translation>
    </message>
    <message>
      <source>valid from {shown}</source>
      <translation>válido desde {shown}</translation>
    </message>
    <message>
      <source>valid until {shown}</source>
      <translation>válido hasta {shown}</translation>
    </message>
    <message>
      <source>version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>version {version} ({language})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>version {version} was published with another text; choose a new version</source>
      <translation>la versión {version} se publicó con otro texto; elija una versión nueva</translation>
    </message>
    <message>
      <source>very many</source>
      <translation>muchísimas</translation>
    </message>
    <message>
      <source>waiting: {detail}</source>
      <translation>esperando: {detail}</translation>
    </message>
    <message>
      <source>watches events, opens and locks doors, suspends people</source>
      <translation>mira los eventos, abre y cierra puertas, suspende a personas</translation>
    </message>
    <message>
      <source>weak</source>
      <translation>débil</translation>
    </message>
    <message>
      <source>webhook.secret, mqtt.password or osdp.key</source>
      <translation>webhook.secret, mqtt.password u osdp.key</translation>
    </message>
    <message>
      <source>what it is</source>
      <translation>qué es</translation>
    </message>
    <message>
      <source>what to do</source>
      <translation>qué hacer</translation>
    </message>
    <message>
      <source>when unsure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>where they were written to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>windows need one; kiosk --headless runs without</source>
      <translation>las ventanas la necesitan; kiosk --headless funciona sin ella</translation>
    </message>
    <message>
      <source>within what was measured</source>
      <translation>dentro de lo medido</translation>
    </message>
    <message>
      <source>yesterday {time}</source>
      <translation>ayer {time}</translation>
    </message>
    <message>
      <source>{age} · {model}</source>
      <translation>{age} · {model}</translation>
    </message>
    <message>
      <source>{asked}. On {found} tracks of clips, {found2:.2f} times as many windows as single frames passed for somebody else; a visit of {found3} frames, with all its windows, did so {found4:.1f} times as often as one pair of pictures. The budget counts it as one pair.</source>
      <translation>{asked}. En {found} seguimientos de clips, {found2:.2f} veces tantas ventanas como imágenes sueltas pasaron por otra persona; una visita de {found3} imágenes, con todas sus ventanas, lo hizo {found4:.1f} veces tan a menudo como una pareja de fotos. El presupuesto la cuenta como una pareja.</translation>
    </message>
    <message>
      <source>{asked}; that is not counted in: frames of one face are alike, so it is taken as a single chance.</source>
      <translation>{asked}; eso no se cuenta: las imágenes de una cara se parecen, así que se toma como una sola ocasión.</translation>
    </message>
    <message>
      <source>{bounds}, or empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{ca_file}: is no certificate authority ({error}); check door.mqtt.ca_file</source>
      <translation>{ca_file}: no es una autoridad de certificación ({error}); compruebe door.mqtt.ca_file</translation>
    </message>
    <message>
      <source>{ca_file}: is no certificate authority ({why}); check door.webhook.ca_file</source>
      <translation>{ca_file}: no es una autoridad de certificación ({why}); compruebe door.webhook.ca_file</translation>
    </message>
    <message>
      <source>{clean!r} has a meaning of its own and cannot be a name</source>
      <translation>{clean!r} tiene un significado propio y no puede ser un nombre</translation>
    </message>
    <message>
      <source>{config_file}: no such settings file</source>
      <translation>{config_file}: no existe ese archivo de ajustes</translation>
    </message>
    <message>
      <source>{count:,} days</source>
      <translation>{count:,} días</translation>
    </message>
    <message>
      <source>{count:,} months</source>
      <translation>{count:,} meses</translation>
    </message>
    <message>
      <source>{count:,} templates</source>
      <translation>{count:,} plantillas</translation>
    </message>
    <message>
      <source>{count:,} years</source>
      <translation>{count:,} años</translation>
    </message>
    <message>
      <source>{counted}, similarity of at least {min_similarity:.2f} (one impostor pair in {pairs}): a stranger is let in once in {attempts} attempts; with {strangers_per_day:g} attempts by strangers a day, once in {span}.</source>
      <translation>{counted}, similitud de al menos {min_similarity:.2f} (una pareja de impostores de cada {pairs}): un desconocido entra una vez de cada {attempts} intentos; con {strangers_per_day:g} intentos de desconocidos al día, una vez en {span}.</translation>
    </message>
    <message>
      <source>{counts} enrolled, {counts2} skipped, {counts3} refused</source>
      <translation>{counts} registrados, {counts2} omitidos, {counts3} rechazados</translation>
    </message>
    <message>
      <source>{counts} of {count} people could not be enrolled{where}</source>
      <translation>{counts} de {count} personas no se pudieron registrar{where}</translation>
    </message>
    <message>
      <source>{count} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} days; names become unreadable when the person is removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} events, in events.csv and events.jsonl; times are UTC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} face templates are erased, and the name goes from the event log. This cannot be undone.</source>
      <translation>Se borran {count} plantillas faciales y el nombre desaparece del registro de eventos. No se puede deshacer.</translation>
    </message>
    <message>
      <source>{count} of {count2} pictures could not be read; the others are done</source>
      <translation>{count} de {count2} fotos no se pudieron leer; las demás están hechas</translation>
    </message>
    <message>
      <source>{count} of {wanted} removed, then: {trouble}</source>
      <translation>{count} de {wanted} eliminados, luego: {trouble}</translation>
    </message>
    <message>
      <source>{count} people</source>
      <translation>{count} personas</translation>
    </message>
    <message>
      <source>{count} people are enrolled: there is nobody to compare; enrol at least two</source>
      <translation>Hay {count} personas registradas: no hay con quién comparar; registre al menos a dos</translation>
    </message>
    <message>
      <source>{count} people are removed, each with a receipt</source>
      <translation>Se elimina a {count} personas, cada una con comprobante</translation>
    </message>
    <message>
      <source>{count} people are suspended</source>
      <translation>Se suspende a {count} personas</translation>
    </message>
    <message>
      <source>{count} people have that name; give one of the ids {names}</source>
      <translation>{count} personas tienen ese nombre; dé uno de los id {names}</translation>
    </message>
    <message>
      <source>{count} people must accept it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} people must accept the newest consent text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} people were erased again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} people who were erased since the backup were erased again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} pictures were</source>
      <translation>{count} fotos se han</translation>
    </message>
    <message>
      <source>{count} rules are in force; whoever no rule lets in stays out.</source>
      <translation>Hay {count} reglas en vigor; quien no tenga regla que lo admita se queda fuera.</translation>
    </message>
    <message>
      <source>{count} rules, {state}</source>
      <translation>{count} reglas, {state}</translation>
    </message>
    <message>
      <source>{count} templates (numbers that describe the face), in templates.json</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} visits: at least 0, at most {most_visits}</source>
      <translation>{count} visitas: al menos 0, como mucho {most_visits}</translation>
    </message>
    <message>
      <source>{data_dir}: the data folder cannot be used: {strerror}</source>
      <translation>{data_dir}: la carpeta de datos no se puede usar: {strerror}</translation>
    </message>
    <message>
      <source>{day}: {earlier} and {later} overlap; write one of them</source>
      <translation>{day}: {earlier} y {later} se solapan; escriba uno de los dos</translation>
    </message>
    <message>
      <source>{door}: is in lockdown; end it first: accessctl doors release '{door}'</source>
      <translation>{door}: está en cierre de emergencia; termínelo antes: accessctl doors release '{door}'</translation>
    </message>
    <message>
      <source>{door}: its terminal did not open for event {sequence}; see: accessctl events list --door '{door}'</source>
      <translation>{door}: su terminal no abrió para el evento {sequence}; vea: accessctl events list --door '{door}'</translation>
    </message>
    <message>
      <source>{door}: no terminal drives this door now; start it there, or see: accessctl doors list</source>
      <translation>{door}: ahora ningún terminal maneja esta puerta; inícielo allí, o vea: accessctl doors list</translation>
    </message>
    <message>
      <source>{door}: open (event {sequence})</source>
      <translation>{door}: abierta (evento {sequence})</translation>
    </message>
    <message>
      <source>{embedder} is no embedder; choose one of {known}</source>
      <translation>{embedder} no es un modelo de caras; elija uno de {known}</translation>
    </message>
    <message>
      <source>{embedder} was measured{counted}: one pair in {rounded} reaches a similarity of {low:.3f}, one in {rounded2} reaches {high:.3f}.</source>
      <translation>Se midió {embedder}{counted}: una pareja de cada {rounded} alcanza una similitud de {low:.3f}, una de cada {rounded2} alcanza {high:.3f}.</translation>
    </message>
    <message>
      <source>{embedder}: the curve is in {target}, the rest in {path}</source>
      <translation>{embedder}: la curva está en {target}, el resto en {path}</translation>
    </message>
    <message>
      <source>{embedder}: the model gave values that are no vector; run accessctl doctor</source>
      <translation>{embedder}: el modelo dio valores que no son un vector; ejecute accessctl doctor</translation>
    </message>
    <message>
      <source>{file}: cannot be read: {strerror}</source>
      <translation>{file}: no se puede leer: {strerror}</translation>
    </message>
    <message>
      <source>{file}: describes no model; train it again</source>
      <translation>{file}: no describe ningún modelo; entrénelo de nuevo</translation>
    </message>
    <message>
      <source>{file}: imported; {summary}</source>
      <translation>{file}: importado; {summary}</translation>
    </message>
    <message>
      <source>{file}: in order; {summary}</source>
      <translation>{file}: en orden; {summary}</translation>
    </message>
    <message>
      <source>{file}: is not UTF-8 text</source>
      <translation>{file}: no es texto UTF-8</translation>
    </message>
    <message>
      <source>{file}: {people} people, {events} events, {megabytes} MB; read back and checked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{folder} cannot be written</source>
      <translation>no se puede escribir en {folder}</translation>
    </message>
    <message>
      <source>{folder}: cannot be listed ({strerror})</source>
      <translation>{folder}: no se puede listar ({strerror})</translation>
    </message>
    <message>
      <source>{folder}: cannot be written ({strerror}); free some space</source>
      <translation>{folder}: no se puede escribir ({strerror}); libere espacio</translation>
    </message>
    <message>
      <source>{folder}: cannot be written: {strerror}</source>
      <translation>{folder}: no se puede escribir: {strerror}</translation>
    </message>
    <message>
      <source>{folder}: choose an --out folder outside of {source}</source>
      <translation>{folder}: elija una carpeta --out fuera de {source}</translation>
    </message>
    <message>
      <source>{folder}: holds no pictures</source>
      <translation>{folder}: no contiene fotos</translation>
    </message>
    <message>
      <source>{folder}: holds no pictures; put JPEG or PNG files in it or name another folder</source>
      <translation>{folder}: no contiene fotos; ponga archivos JPEG o PNG en ella o indique otra carpeta</translation>
    </message>
    <message>
      <source>{folder}: holds no sub-folders; make one per person, with the person's pictures in it</source>
      <translation>{folder}: no contiene subcarpetas; haga una por persona, con sus fotos dentro</translation>
    </message>
    <message>
      <source>{folder}: no report can be written there (read-only); choose another --out</source>
      <translation>{folder}: ahí no se puede escribir un informe (solo lectura); elija otro --out</translation>
    </message>
    <message>
      <source>{folder}: no report can be written there ({strerror}); choose another --out</source>
      <translation>{folder}: ahí no se puede escribir un informe ({strerror}); elija otro --out</translation>
    </message>
    <message>
      <source>{folder}: no such folder</source>
      <translation>{folder}: no existe esa carpeta</translation>
    </message>
    <message>
      <source>{folder}: no such folder; name one that holds pictures</source>
      <translation>{folder}: no existe esa carpeta; indique una que contenga fotos</translation>
    </message>
    <message>
      <source>{folder}: one receipt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{folder}: the folder holds no pictures; use JPEG, PNG, WebP or TIFF</source>
      <translation>{folder}: la carpeta no contiene fotos; use JPEG, PNG, WebP o TIFF</translation>
    </message>
    <message>
      <source>{folder}: there is no database to back up</source>
      <translation>{folder}: no hay base de datos que copiar</translation>
    </message>
    <message>
      <source>{folder}: {count} receipts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found}; no NVIDIA driver</source>
      <translation>{found}; sin controlador de NVIDIA</translation>
    </message>
    <message>
      <source>{free:.1f} GB free for {data_dir}</source>
      <translation>{free:.1f} GB libres para {data_dir}</translation>
    </message>
    <message>
      <source>{ids} could not be installed; run: accessctl models install {ids}</source>
      <translation>{ids} no se pudieron instalar; ejecute: accessctl models install {ids}</translation>
    </message>
    <message>
      <source>{id} has no calibration curve, so no limit is known; choose another embedder</source>
      <translation>{id} no tiene curva de calibración, así que no se conoce límite; elija otro modelo de caras</translation>
    </message>
    <message>
      <source>{id}: a liveness model's weight must be above 0; repair models/manifest.toml</source>
      <translation>{id}: el peso de un modelo de vida debe ser mayor que 0; repare models/manifest.toml</translation>
    </message>
    <message>
      <source>{id}: an id is small letters, digits, dots and dashes, 40 at most</source>
      <translation>{id}: un id son minúsculas, cifras, puntos y guiones, 40 como mucho</translation>
    </message>
    <message>
      <source>{id}: fetching from {detail}</source>
      <translation>{id}: descargando de {detail}</translation>
    </message>
    <message>
      <source>{id}: the conversion gave {found}…, not the pinned {sha256}…</source>
      <translation>{id}: la conversión dio {found}…, no lo fijado {sha256}…</translation>
    </message>
    <message>
      <source>{id}: the manifest does not say how this liveness model is fed; repair it</source>
      <translation>{id}: el manifiesto no dice cómo se alimenta este modelo de vida; repárelo</translation>
    </message>
    <message>
      <source>{id}: the manifest says no input or no template, so it cannot serve as an embedder</source>
      <translation>{id}: el manifiesto no da entrada o plantilla, así que no sirve de modelo de caras</translation>
    </message>
    <message>
      <source>{id}: the model answers {shape}, which the manifest does not describe</source>
      <translation>{id}: el modelo responde {shape}, lo que el manifiesto no describe</translation>
    </message>
    <message>
      <source>{id}: there is a model of that name; choose another with --id</source>
      <translation>{id}: ya hay un modelo con ese nombre; elija otro con --id</translation>
    </message>
    <message>
      <source>{id}: was not added here; added are: {known}</source>
      <translation>{id}: no se añadió aquí; añadidos: {known}</translation>
    </message>
    <message>
      <source>{inside} people are in {name}; at most {most_people}</source>
      <translation>{inside} personas están en {name}; como mucho {most_people}</translation>
    </message>
    <message>
      <source>{kept} of {judged} can be used{more}</source>
      <translation>{kept} de {judged} se pueden usar{more}</translation>
    </message>
    <message>
      <source>{key} is missing</source>
      <translation>falta {key}</translation>
    </message>
    <message>
      <source>{least} to {most}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{lock_file}: another accessctl does not finish installing; end it, try again</source>
      <translation>{lock_file}: otro accessctl no acaba de instalar; termínelo e inténtelo de nuevo</translation>
    </message>
    <message>
      <source>{manifest}, line {line}: the label is live or spoof, not {label!r}</source>
      <translation>{manifest}, línea {line}: la etiqueta es live o spoof, no {label!r}</translation>
    </message>
    <message>
      <source>{manifest}, line {line}: {name}: no such file</source>
      <translation>{manifest}, línea {line}: {name}: no existe ese archivo</translation>
    </message>
    <message>
      <source>{manifest}: cannot be read as CSV: {error}</source>
      <translation>{manifest}: no se puede leer como CSV: {error}</translation>
    </message>
    <message>
      <source>{manifest}: has no model {model_id}</source>
      <translation>{manifest}: no tiene ningún modelo {model_id}</translation>
    </message>
    <message>
      <source>{manifest}: needs the columns path and label in its first line</source>
      <translation>{manifest}: necesita las columnas path y label en su primera línea</translation>
    </message>
    <message>
      <source>{manifest}: the manifest cannot be read: {error}</source>
      <translation>{manifest}: el manifiesto no se puede leer: {error}</translation>
    </message>
    <message>
      <source>{manifest}: {model_id} is written in a way that cannot be changed by program</source>
      <translation>{manifest}: {model_id} está escrito de un modo que un programa no puede cambiar</translation>
    </message>
    <message>
      <source>{missing}; see: accessctl schedules list</source>
      <translation>{missing}; vea: accessctl schedules list</translation>
    </message>
    <message>
      <source>{model_id} has no card of measurements; choose another model</source>
      <translation>{model_id} no tiene ficha de mediciones; elija otro modelo</translation>
    </message>
    <message>
      <source>{model_id} is made of {names}: ask for these</source>
      <translation>{model_id} se compone de {names}: pida estos</translation>
    </message>
    <message>
      <source>{model_id}: an embedder needs parts with weights above 0; repair models/manifest.toml</source>
      <translation>{model_id}: un modelo de caras necesita partes con pesos mayores que 0; repare models/manifest.toml</translation>
    </message>
    <message>
      <source>{model_id}: licence {licence}. {note}</source>
      <translation>{model_id}: licencia {licence}. {note}</translation>
    </message>
    <message>
      <source>{model_id}: no such model; {hint}</source>
      <translation>{model_id}: no existe ese modelo; {hint}</translation>
    </message>
    <message>
      <source>{model_id}: the model gave values that are no probability; run accessctl doctor</source>
      <translation>{model_id}: el modelo dio valores que no son una probabilidad; ejecute accessctl doctor</translation>
    </message>
    <message>
      <source>{model_id}: the model gave values that are no vector; run accessctl doctor</source>
      <translation>{model_id}: el modelo dio valores que no son un vector; ejecute accessctl doctor</translation>
    </message>
    <message>
      <source>{model_id}: the settings pin the file {pinned}…, this release brings {now}…; to change over, run: accessctl models install {model_id} --use</source>
      <translation>{model_id}: los ajustes fijan el archivo {pinned}…, esta versión trae {now}…; para cambiar, ejecute: accessctl models install {model_id} --use</translation>
    </message>
    <message>
      <source>{model} is no liveness model; choose one of {known}</source>
      <translation>{model} no es un modelo de vida; elija uno de {known}</translation>
    </message>
    <message>
      <source>{model}: temperature {temperature}, limit {limit}; the rest is in {path}</source>
      <translation>{model}: temperatura {temperature}, límite {limit}; el resto está en {path}</translation>
    </message>
    <message>
      <source>{named} holds another key than this database was made with; put the right one back</source>
      <translation>{named} tiene otra clave que aquella con la que se hizo esta base de datos; reponga la correcta</translation>
    </message>
    <message>
      <source>{named} is missing or cannot be read; unlock it or put the key back, templates cannot be read without</source>
      <translation>{named} falta o no se puede leer; desbloquéelo o reponga la clave, sin ella no se leen las plantillas</translation>
    </message>
    <message>
      <source>{names}. Their templates and names are erased. This cannot be undone.</source>
      <translation>{names}. Sus plantillas y nombres se borran. No se puede deshacer.</translation>
    </message>
    <message>
      <source>{names}: not as installed; run: accessctl models install {names2}</source>
      <translation>{names}: no como se instaló; ejecute: accessctl models install {names2}</translation>
    </message>
    <message>
      <source>{name} (id {person_id}) was removed on {time}; templates erased: {count}. Event {sequence}, hash {hash}…</source>
      <translation>{name} (id {person_id}) se eliminó el {time}; plantillas borradas: {count}. Evento {sequence}, suma {hash}…</translation>
    </message>
    <message>
      <source>{name} accepted {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} has an account already; choose another name</source>
      <translation>{name} ya tiene una cuenta; elija otro nombre</translation>
    </message>
    <message>
      <source>{name} has more pictures</source>
      <translation>{name} tiene más fotos</translation>
    </message>
    <message>
      <source>{name} has no account; see: accessctl admins list</source>
      <translation>{name} no tiene cuenta; vea: accessctl admins list</translation>
    </message>
    <message>
      <source>{name} is a recipe for {task}; run: accessctl train {task} --recipe {name}</source>
      <translation>{name} es una receta para {task}; ejecute: accessctl train {task} --recipe {name}</translation>
    </message>
    <message>
      <source>{name} is enrolled</source>
      <translation>{name} está registrado</translation>
    </message>
    <message>
      <source>{name} is enrolled (id {person_id}, {templates} templates)</source>
      <translation>{name} está registrado (id {person_id}, {templates} plantillas)</translation>
    </message>
    <message>
      <source>{name} is enrolled already (id {person_id}); to add pictures: accessctl enroll --add {person_id}; for somebody else of that name, choose an id with --id</source>
      <translation>{name} ya está registrado (id {person_id}); para añadir fotos: accessctl enroll --add {person_id}; para otra persona con ese nombre, elija un id con --id</translation>
    </message>
    <message>
      <source>{name} is the last administrator; make somebody else one first</source>
      <translation>{name} es el último administrador; nombre antes a otro</translation>
    </message>
    <message>
      <source>{name}: added as {role}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: holds no picture; use another file or folder</source>
      <translation>{name}: no contiene ninguna imagen; use otro archivo o carpeta</translation>
    </message>
    <message>
      <source>{name}: its driver failed ({error}); plug it in again</source>
      <translation>{name}: falló su controlador ({error}); conéctela de nuevo</translation>
    </message>
    <message>
      <source>{name}: not a usable model ({one_line}); run accessctl models install</source>
      <translation>{name}: no es un modelo utilizable ({one_line}); ejecute accessctl models install</translation>
    </message>
    <message>
      <source>{name}: open for {strike_seconds:g} s (event {sequence})</source>
      <translation>{name}: abierta {strike_seconds:g} s (evento {sequence})</translation>
    </message>
    <message>
      <source>{name}: removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: saved; give it rights with: accessctl rules add {name!r}</source>
      <translation>{name}: guardado; dele derechos con: accessctl rules add {name!r}</translation>
    </message>
    <message>
      <source>{name}: the model failed: {one_line}; run accessctl doctor</source>
      <translation>{name}: falló el modelo: {one_line}; ejecute accessctl doctor</translation>
    </message>
    <message>
      <source>{name}: the model file is missing; run accessctl models install</source>
      <translation>{name}: falta el archivo del modelo; ejecute accessctl models install</translation>
    </message>
    <message>
      <source>{name}: the new password counts from now on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: this terminal's door is {name2!r} (door.name); run it at the other terminal</source>
      <translation>{name}: la puerta de este terminal es {name2!r} (door.name); ejecútelo en el otro terminal</translation>
    </message>
    <message>
      <source>{name}: {role}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{pairs} are too few for a calibration; pictures of 500 people and more are needed</source>
      <translation>{pairs} son muy pocas para calibrar; hacen falta fotos de 500 personas o más</translation>
    </message>
    <message>
      <source>{path}: 1 event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path}: a kiosk or another accessctl is using this database; stop it, then restore</source>
      <translation>{path}: un quiosco u otro accessctl usa esta base de datos; deténgalo y restaure después</translation>
    </message>
    <message>
      <source>{path}: an interrupted restore cannot be finished ({why}); free space, give access, then try again</source>
      <translation>{path}: no se puede terminar una restauración interrumpida ({why}); libere espacio, dé acceso e inténtelo de nuevo</translation>
    </message>
    <message>
      <source>{path}: cannot be played as a video; convert it to MP4 (H.264) or WebM</source>
      <translation>{path}: no se puede reproducir como vídeo; conviértalo a MP4 (H.264) o WebM</translation>
    </message>
    <message>
      <source>{path}: cannot be read</source>
      <translation>{path}: no se puede leer</translation>
    </message>
    <message>
      <source>{path}: cannot be read ({strerror})</source>
      <translation>{path}: no se puede leer ({strerror})</translation>
    </message>
    <message>
      <source>{path}: cannot be read as CSV in UTF-8: {names}</source>
      <translation>{path}: no se puede leer como CSV en UTF-8: {names}</translation>
    </message>
    <message>
      <source>{path}: cannot be read as CSV: {error}</source>
      <translation>{path}: no se puede leer como CSV: {error}</translation>
    </message>
    <message>
      <source>{path}: cannot be read as TOML: {one_line}</source>
      <translation>{path}: no se puede leer como TOML: {one_line}</translation>
    </message>
    <message>
      <source>{path}: cannot be read as UTF-8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path}: cannot be read as a list of pairs: {error}</source>
      <translation>{path}: no se puede leer como lista de parejas: {error}</translation>
    </message>
    <message>
      <source>{path}: cannot be read: {strerror}</source>
      <translation>{path}: no se puede leer: {strerror}</translation>
    </message>
    <message>
      <source>{path}: cannot be written ({strerror}); name another --manifest</source>
      <translation>{path}: no se puede escribir ({strerror}); indique otro --manifest</translation>
    </message>
    <message>
      <source>{path}: cannot be written: {error}</source>
      <translation>{path}: no se puede escribir: {error}</translation>
    </message>
    <message>
      <source>{path}: cannot be written: {strerror}; nothing was left there</source>
      <translation>{path}: no se puede escribir: {strerror}; ahí no quedó nada</translation>
    </message>
    <message>
      <source>{path}: frame {index} is damaged; save the animation again</source>
      <translation>{path}: la imagen {index} está dañada; guarde la animación de nuevo</translation>
    </message>
    <message>
      <source>{path}: gave no frame that can be decoded</source>
      <translation>{path}: no dio ninguna imagen que se pueda descodificar</translation>
    </message>
    <message>
      <source>{path}: holds no people; the first line names the columns: {names}</source>
      <translation>{path}: no contiene personas; la primera línea nombra las columnas: {names}</translation>
    </message>
    <message>
      <source>{path}: is a folder, not a picture</source>
      <translation>{path}: es una carpeta, no una foto</translation>
    </message>
    <message>
      <source>{path}: is no LFW list of pairs; its first line is the folds and the pairs per kind</source>
      <translation>{path}: no es una lista de parejas de LFW; su primera línea son las particiones y las parejas por tipo</translation>
    </message>
    <message>
      <source>{path}: is not a picture that can be read; use JPEG, PNG, WebP or TIFF</source>
      <translation>{path}: no es una foto que se pueda leer; use JPEG, PNG, WebP o TIFF</translation>
    </message>
    <message>
      <source>{path}: its first line promises {wanted:,} pairs, but {count:,} follow</source>
      <translation>{path}: su primera línea promete {wanted:,} parejas, pero siguen {count:,}</translation>
    </message>
    <message>
      <source>{path}: line {line}: name and photos must both be given</source>
      <translation>{path}: línea {line}: hay que dar name y photos</translation>
    </message>
    <message>
      <source>{path}: line {line}: the id {person_id} stands there twice</source>
      <translation>{path}: línea {line}: el id {person_id} aparece dos veces</translation>
    </message>
    <message>
      <source>{path}: line {number}: expected 'name 1 2' or 'name 1 other 2', not {names!r}</source>
      <translation>{path}: línea {number}: se esperaba 'name 1 2' o 'name 1 other 2', no {names!r}</translation>
    </message>
    <message>
      <source>{path}: made by a newer accessctl (schema {revision}, this one knows {newest}); upgrade accessctl</source>
      <translation>{path}: hecho por un accessctl más nuevo (esquema {revision}, este conoce {newest}); actualice accessctl</translation>
    </message>
    <message>
      <source>{path}: manifest format {get!r}, this release reads {format}</source>
      <translation>{path}: formato de manifiesto {get!r}, esta versión lee {format}</translation>
    </message>
    <message>
      <source>{path}: needs the columns person and group in its first line</source>
      <translation>{path}: necesita las columnas person y group en su primera línea</translation>
    </message>
    <message>
      <source>{path}: no such file</source>
      <translation>{path}: no existe ese archivo</translation>
    </message>
    <message>
      <source>{path}: no such file or folder</source>
      <translation>{path}: no existe ese archivo o carpeta</translation>
    </message>
    <message>
      <source>{path}: none of its pictures is in {root}; is that the folder the list is about?</source>
      <translation>{path}: ninguna de sus fotos está en {root}; ¿es la carpeta de la que trata la lista?</translation>
    </message>
    <message>
      <source>{path}: the cache cannot be used ({strerror}); choose another --cache</source>
      <translation>{path}: la caché no se puede usar ({strerror}); elija otra --cache</translation>
    </message>
    <message>
      <source>{path}: the card cannot be read: {error}; delete it to begin anew</source>
      <translation>{path}: la ficha no se puede leer: {error}; bórrela para empezar de nuevo</translation>
    </message>
    <message>
      <source>{path}: the column {missing} is missing; columns are {names}</source>
      <translation>{path}: falta la columna {missing}; las columnas son {names}</translation>
    </message>
    <message>
      <source>{path}: the database cannot be opened: {strerror}</source>
      <translation>{path}: la base de datos no se puede abrir: {strerror}</translation>
    </message>
    <message>
      <source>{path}: the disk is full; nothing was left there, free some space and try again</source>
      <translation>{path}: el disco está lleno; ahí no quedó nada, libere espacio e inténtelo de nuevo</translation>
    </message>
    <message>
      <source>{path}: the file is empty</source>
      <translation>{path}: el archivo está vacío</translation>
    </message>
    <message>
      <source>{path}: the folder holds no pictures; use JPEG, PNG, WebP or TIFF</source>
      <translation>{path}: la carpeta no contiene fotos; use JPEG, PNG, WebP o TIFF</translation>
    </message>
    <message>
      <source>{path}: the key file cannot be written; check the folder's owner and free space</source>
      <translation>{path}: el archivo de clave no se puede escribir; compruebe el dueño de la carpeta y el espacio libre</translation>
    </message>
    <message>
      <source>{path}: the model manifest cannot be read: {error}; reinstall accessctl</source>
      <translation>{path}: el manifiesto de modelos no se puede leer: {error}; reinstale accessctl</translation>
    </message>
    <message>
      <source>{path}: the model's card cannot be read: {error}; reinstall accessctl</source>
      <translation>{path}: la ficha del modelo no se puede leer: {error}; reinstale accessctl</translation>
    </message>
    <message>
      <source>{path}: the picture is damaged ({one_line}); save it again or leave it out</source>
      <translation>{path}: la foto está dañada ({one_line}); guárdela de nuevo o déjela fuera</translation>
    </message>
    <message>
      <source>{path}: there is no such file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path}: this is not a database of accessctl; name another folder with --data</source>
      <translation>{path}: no es una base de datos de accessctl; indique otra carpeta con --data</translation>
    </message>
    <message>
      <source>{path}: two entries have the same id</source>
      <translation>{path}: dos entradas tienen el mismo id</translation>
    </message>
    <message>
      <source>{path}: {count:,} events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path}: {id}: its part {id2} is no {role}</source>
      <translation>{path}: {id}: su parte {id2} no es {role}</translation>
    </message>
    <message>
      <source>{path}: {size} pixels is too large; save it with at most {max_pixels:.0f} megapixels</source>
      <translation>{path}: {size} píxeles es demasiado grande; guárdela con {max_pixels:.0f} megapíxeles como mucho</translation>
    </message>
    <message>
      <source>{path}: {wrong}; it belongs to accessctl itself: reinstall accessctl</source>
      <translation>{path}: {wrong}; pertenece a accessctl: reinstale accessctl</translation>
    </message>
    <message>
      <source>{path}: {wrong}; run: accessctl models install {model_id}</source>
      <translation>{path}: {wrong}; ejecute: accessctl models install {model_id}</translation>
    </message>
    <message>
      <source>{path}: {wrong}; run: {again}</source>
      <translation>{path}: {wrong}; ejecute: {again}</translation>
    </message>
    <message>
      <source>{people} people, {templates} templates, {count} events</source>
      <translation>{people} personas, {templates} plantillas, {count} eventos</translation>
    </message>
    <message>
      <source>{people} selected</source>
      <translation>{people} seleccionadas</translation>
    </message>
    <message>
      <source>{person_id} at {name}, {local:%A %Y-%m-%d %H:%M %Z}: {answer}</source>
      <translation>{person_id} en {name}, {local:%Y-%m-%d %H:%M %Z}: {answer}</translation>
    </message>
    <message>
      <source>{person_id} is in: {names}</source>
      <translation>{person_id} está en: {names}</translation>
    </message>
    <message>
      <source>{person_id} is not in the group {group!r}</source>
      <translation>{person_id} no está en el grupo {group!r}</translation>
    </message>
    <message>
      <source>{person_id}: PIN {value}</source>
      <translation>{person_id}: PIN {value}</translation>
    </message>
    <message>
      <source>{person_id}: from {since}, until {until}, visits: {left}, groups: {groups}, in: {area}</source>
      <translation>{person_id}: desde {since}, hasta {until}, visitas: {left}, grupos: {groups}, en: {area}</translation>
    </message>
    <message>
      <source>{person_id}: removed with {in_templates} at {shown_time}; receipt: event {sequence}, {hash}</source>
      <translation>{person_id}: eliminado con {in_templates} el {shown_time}; comprobante: evento {sequence}, {hash}</translation>
    </message>
    <message>
      <source>{pictures} turned into templates. The door knows them from now on.</source>
      <translation>{pictures} convertido en plantillas. La puerta las conoce desde ahora.</translation>
    </message>
    <message>
      <source>{pixels:.0f} px between the eyes; sharpness {sharpness:.0f}; brightness {brightness:.0f} of 255</source>
      <translation>{pixels:.0f} px entre los ojos; nitidez {sharpness:.0f}; luminosidad {brightness:.0f} de 255</translation>
    </message>
    <message>
      <source>{place}not readable as YAML: {names}</source>
      <translation>{place}no se puede leer como YAML: {names}</translation>
    </message>
    <message>
      <source>{port}: OSDP address {address} did not obey; check it</source>
      <translation>{port}: la dirección OSDP {address} no obedeció; compruébela</translation>
    </message>
    <message>
      <source>{port}: cannot be opened ({why}); check cable, name and permission</source>
      <translation>{port}: no se puede abrir ({why}); compruebe cable, nombre y permisos</translation>
    </message>
    <message>
      <source>{port}: no secure channel with OSDP address {address}; check its power, cable, address, speed and key</source>
      <translation>{port}: sin canal seguro con la dirección OSDP {address}; compruebe corriente, cable, dirección, velocidad y clave</translation>
    </message>
    <message>
      <source>{port}: the board does not answer; check its power and cable</source>
      <translation>{port}: la placa no responde; compruebe su corriente y cable</translation>
    </message>
    <message>
      <source>{port}: took only a part of the order; check the cable</source>
      <translation>{port}: solo tomó una parte de la orden; compruebe el cable</translation>
    </message>
    <message>
      <source>{port}: {names}; check the board's power and cable</source>
      <translation>{port}: {names}; compruebe la corriente y el cable de la placa</translation>
    </message>
    <message>
      <source>{recipe}: is no recipe for an embedder</source>
      <translation>{recipe}: no es una receta para un modelo de caras</translation>
    </message>
    <message>
      <source>{report}: cannot be written: {strerror}</source>
      <translation>{report}: no se puede escribir: {strerror}</translation>
    </message>
    <message>
      <source>{role}, licence {licence}{note}</source>
      <translation>{role}, licencia {licence}{note}</translation>
    </message>
    <message>
      <source>{root}: no face was found in any of {count} pictures</source>
      <translation>{root}: no se encontró ninguna cara en {count} fotos</translation>
    </message>
    <message>
      <source>{root}: no pictures in sub-folders; give each person a folder of pictures</source>
      <translation>{root}: no hay fotos en subcarpetas; dé a cada persona una carpeta de fotos</translation>
    </message>
    <message>
      <source>{root}: no such folder</source>
      <translation>{root}: no existe esa carpeta</translation>
    </message>
    <message>
      <source>{run}: holds no finished training run; train with: accessctl train embedder</source>
      <translation>{run}: no contiene un entrenamiento terminado; entrene con: accessctl train embedder</translation>
    </message>
    <message>
      <source>{sentence} Newest hash: {newest_hash}</source>
      <translation>{sentence} Suma más reciente: {newest_hash}</translation>
    </message>
    <message>
      <source>{short} (id {person_id}): {what}</source>
      <translation>{short} (id {person_id}): {what}</translation>
    </message>
    <message>
      <source>{shown!r} cannot be an id; use 1 to 128 letters, digits or . _ - @ : +</source>
      <translation>{shown!r} no puede ser un id; use de 1 a 128 letras, cifras o . _ - @ : +</translation>
    </message>
    <message>
      <source>{shown:,} of {total:,}</source>
      <translation>{shown:,} de {total:,}</translation>
    </message>
    <message>
      <source>{shown} is enrolled already (id {taken}); to add pictures: accessctl enroll --add {taken}; for somebody else of that name, choose an id with --id</source>
      <translation>{shown} ya está registrado (id {taken}); para añadir fotos: accessctl enroll --add {taken}; para otra persona con ese nombre, elija un id con --id</translation>
    </message>
    <message>
      <source>{shown}: no face was found; use a picture in which the face is larger</source>
      <translation>{shown}: no se encontró ninguna cara; use una foto en que la cara sea mayor</translation>
    </message>
    <message>
      <source>{shown}: several faces are in the picture; cut it to one person</source>
      <translation>{shown}: hay varias caras en la foto; recórtela a una persona</translation>
    </message>
    <message>
      <source>{shown}; at least {limit:.2f} is asked for</source>
      <translation>{shown}; se pide al menos {limit:.2f}</translation>
    </message>
    <message>
      <source>{source!r}: no such file or folder; name a file that exists, a camera, or an address</source>
      <translation>{source!r}: no existe ese archivo o carpeta; indique un archivo que exista, una cámara o una dirección</translation>
    </message>
    <message>
      <source>{source}: gave no picture</source>
      <translation>{source}: no dio ninguna imagen</translation>
    </message>
    <message>
      <source>{source}: {count} cameras are called so: {names}; use one of these names</source>
      <translation>{source}: {count} cámaras se llaman así: {names}; use uno de estos nombres</translation>
    </message>
    <message>
      <source>{span} missing at the end.</source>
      <translation>{span} al final.</translation>
    </message>
    <message>
      <source>{target}: all about {name}, with one event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{target}: all about {name}, with {count} events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{target}: cannot be removed ({why})</source>
      <translation>{target}: no se puede eliminar ({why})</translation>
    </message>
    <message>
      <source>{target}: cannot be written ({why})</source>
      <translation>{target}: no se puede escribir ({why})</translation>
    </message>
    <message>
      <source>{target}: cannot be written: the disk is full; nothing was left there</source>
      <translation>{target}: no se puede escribir: el disco está lleno; ahí no quedó nada</translation>
    </message>
    <message>
      <source>{target}: cannot be written: {strerror}</source>
      <translation>{target}: no se puede escribir: {strerror}</translation>
    </message>
    <message>
      <source>{target}: cannot be written: {strerror}; nothing was left there</source>
      <translation>{target}: no se puede escribir: {strerror}; ahí no quedó nada</translation>
    </message>
    <message>
      <source>{target}: cannot be written; choose another place</source>
      <translation>{target}: no se puede escribir; elija otro lugar</translation>
    </message>
    <message>
      <source>{text!r} are no hours of a day</source>
      <translation>{text!r} no son horas de un día</translation>
    </message>
    <message>
      <source>{text!r} begin and end at the same time; for the whole day write 00:00-24:00</source>
      <translation>{text!r} empieza y acaba a la misma hora; para el día entero escriba 00:00-24:00</translation>
    </message>
    <message>
      <source>{text} as {name_of} (id {person_id}, similarity {similarity:.2f})</source>
      <translation>{text} como {name_of} (id {person_id}, similitud {similarity:.2f})</translation>
    </message>
    <message>
      <source>{time_zone!r} is no time zone; see: timedatectl</source>
      <translation>{time_zone!r} no es una zona horaria; vea: timedatectl</translation>
    </message>
    <message>
      <source>{title}; {size} to fetch; licence {licence}</source>
      <translation>{title}; {size} por descargar; licencia {licence}</translation>
    </message>
    <message>
      <source>{total_ms:.0f} ms   {rate:.0f} per s</source>
      <translation>{total_ms:.0f} ms   {rate:.0f} por s</translation>
    </message>
    <message>
      <source>{trial} pictures a second</source>
      <translation>{trial} imágenes por segundo</translation>
    </message>
    <message>
      <source>{url}: answered {status}; check its log, the signing key and the clocks</source>
      <translation>{url}: respondió {status}; compruebe su registro, la clave de firma y los relojes</translation>
    </message>
    <message>
      <source>{url}: did not confirm; it must answer with the message's id and done</source>
      <translation>{url}: no confirmó; debe responder con el id del mensaje y done</translation>
    </message>
    <message>
      <source>{url}: no answer in time; check the receiver and the network</source>
      <translation>{url}: sin respuesta a tiempo; compruebe el receptor y la red</translation>
    </message>
    <message>
      <source>{url}: {in_words}; check the receiver and the network</source>
      <translation>{url}: {in_words}; compruebe el receptor y la red</translation>
    </message>
    <message>
      <source>{values} frames, {values2} analysed, {values3} dropped, {values4} frames/s, {granted} granted, {denied} denied</source>
      <translation>{values} imágenes, {values2} analizadas, {values3} perdidas, {values4} imágenes/s, {granted} permitidas, {denied} denegadas</translation>
    </message>
    <message>
      <source>{value} min ago</source>
      <translation>hace {value} min</translation>
    </message>
    <message>
      <source>{value}: similarity {similarity:.3f}, limit {min_similarity:.3f}; {in_words} ({model_id})</source>
      <translation>{value}: similitud {similarity:.3f}, límite {min_similarity:.3f}; {in_words} ({model_id})</translation>
    </message>
    <message>
      <source>{version} ({language}) is the text to accept, SHA-256 {sha256}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{version}, {day}</source>
      <translation>{version}, {day}</translation>
    </message>
    <message>
      <source>{votes_needed} of {window} frames must agree on one person</source>
      <translation>{votes_needed} de {window} imágenes deben coincidir en una persona</translation>
    </message>
    <message>
      <source>{votes} agree, {needed} needed</source>
      <translation>{votes} coinciden, hacen falta {needed}</translation>
    </message>
    <message>
      <source>{votes} of {needed} looks agree</source>
      <translation>{votes} de {needed} miradas coinciden</translation>
    </message>
    <message>
      <source>{what} is in the keyring.</source>
      <translation>{what} está en el llavero.</translation>
    </message>
    <message>
      <source>{what} {text!r} is not a time; write 2026-03-02 or 2026-03-02T17:30</source>
      <translation>{what} {text!r} no es una hora; escriba 2026-03-02 o 2026-03-02T17:30</translation>
    </message>
    <message>
      <source>{what}: no such secret; write webhook.secret, mqtt.password or osdp.key</source>
      <translation>{what}: no existe ese secreto; escriba webhook.secret, mqtt.password u osdp.key</translation>
    </message>
    <message>
      <source>{where}: {strerror}; make room or give access, then try again</source>
      <translation>{where}: {strerror}; haga sitio o dé acceso, luego inténtelo de nuevo</translation>
    </message>
    <message>
      <source>{why} needs at least {least:,} people with a usable picture; there are {count:,}</source>
      <translation>{why} necesita al menos {least:,} personas con una foto útil; hay {count:,}</translation>
    </message>
    <message>
      <source>{words} (an older text)</source>
      <translation>{words} (un texto anterior)</translation>
    </message>
    <message>
      <source>{words}; FNMR {percent}</source>
      <translation>{words}; FNMR {percent}</translation>
    </message>
    <message>
      <source>{words}; press Enter</source>
      <translation>{words}; pulse Intro</translation>
    </message>
    <message>
      <source>– not used</source>
      <translation>– no usada</translation>
    </message>
    <message>
      <source>● live</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
