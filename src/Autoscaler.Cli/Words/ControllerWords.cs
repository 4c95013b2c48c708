namespace Autoscaler.Cli.Words;

/// <summary>What controllers are called: in front of a column, and in a sentence.</summary>
internal static class ControllerWords
{
    /// <summary>The one that this repository is about.</summary>
    public const string Ours = "autoscaler";

    public static string Title(string controller) => controller switch
    {
        "guidance" => "AWS sample",
        "native" => "native scaling",
        "none" => "no scaling",
        "prescaled" => "bought ahead",
        "serverless-only" => "serverless only",
        _ => PlainLine.Of(controller),
    };

    public static string InSentence(string controller) => controller switch
    {
        Ours => "the autoscaler",
        "guidance" => "the AWS sample",
        "prescaled" => "a peak bought ahead",
        _ => Title(controller),
    };
}
