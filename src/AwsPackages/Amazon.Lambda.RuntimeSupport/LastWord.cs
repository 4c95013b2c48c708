namespace Amazon.Lambda.RuntimeSupport;

/// <summary>An exception that nobody catches ends the process with code 1 and its text on standard error, instead of an abort (134) and perhaps a core dump.</summary>
internal static class LastWord
{
    private static int _armed;
    private static Exception _refusedToStart;

    public static void Arm()
    {
        if (Interlocked.Exchange(ref _armed, 1) == 0)
        {
            AppDomain.CurrentDomain.UnhandledException += End;
        }
    }

    /// <summary>What the initializer refuses to start with, such as a wrong setting, is for whoever set it: a sentence. Lambda gets the stack with the init error.</summary>
    public static void OfStart(Exception exception) => _refusedToStart = exception as InvalidOperationException;

    private static void End(object sender, UnhandledExceptionEventArgs unhandled)
    {
        // A sentence that says it all would only be buried by a stack trace.
        var exception = unhandled.ExceptionObject;
        Console.Error.WriteLine(exception is RuntimeApiException || exception == _refusedToStart ? ((Exception)exception).Message : exception);
        Environment.Exit(1);
    }
}
