namespace Autoscaler.Lambda;

internal enum LogLevel
{
    Debug,
    Info,
    Warning,
    Error,
}
