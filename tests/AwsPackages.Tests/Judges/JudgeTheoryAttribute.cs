namespace AwsPackages.Tests.Judges;

/// <summary>A theory that botocore judges.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JudgeTheoryAttribute : TheoryAttribute
{
    public JudgeTheoryAttribute() => Skip = PythonTools.WhyNoJudge;
}
