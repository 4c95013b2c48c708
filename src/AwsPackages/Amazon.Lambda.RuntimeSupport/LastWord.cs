namespace Amazon.Lambda.RuntimeSupport;

/// <summary>An exception that nobody catches ends the process with code 1 and its text on standard error, instead of an abort (134) and perhaps a core dump.</summary>
internal static class LastWord
{
    private static int _armed;

    public static void Arm()
    {
        if (Interlocked.Exchange(ref _armed, 1) == 0)
        {
            AppDomain.CurrentDomain.UnhandledException += End;
        }
    }

    private static void End(object sender, UnhandledExceptionEventArgs unhandled)
    {
        // What we throw ourselves says it in one line; a stack trace would only bury that.
        Console.Error.WriteLine(unhandled.ExceptionObject is RuntimeApiException known ? known.Message : unhandled.ExceptionObject);
        Environment.Exit(1);
    }
}
