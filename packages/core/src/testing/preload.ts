// Clients load these with their first call. That takes real time, in which a clock that a test moves would run past time limits.
import 'ky';
import 'zod';
