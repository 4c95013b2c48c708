namespace Autoscaler.Functions.Announcements;

/// <summary>
/// The line that an operator copies into a shell when the controller must keep its hands off: a pause for an hour from when it is run. Mail shows the
/// text as JSON, so there is no quotation mark and no backslash in it, and it can be copied from there as it is: jq writes those.
/// </summary>
internal static class PauseCommand
{
    private const string Value = "{$cluster,pause:true,$owner,$reason,expires:(now+3600|floor|todate)}";

    public static string For(string cluster, string parameter) => Of(Word(cluster), parameter);

    /// <summary>The same for all clusters.</summary>
    public static string ForAll(string parameter) => Of("'*'", parameter);

    public static string ToSee(string parameter) => $"aws ssm get-parameter --name {Word(parameter)}";

    private static string Of(string cluster, string parameter) =>
        $"aws ssm put-parameter --name {Word(parameter)} --type String --overwrite --value $(jq -nc --arg cluster {cluster} --arg owner me --arg reason paused-by-hand '{Value}')";

    // Neither an identifier nor a parameter's name has other characters, and none of these means anything to a shell.
    private static string Word(string text) => string.Concat(text.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '/'));
}
