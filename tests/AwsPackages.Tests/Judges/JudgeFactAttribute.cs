namespace AwsPackages.Tests.Judges;

/// <summary>A fact that botocore judges.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JudgeFactAttribute : FactAttribute
{
    public JudgeFactAttribute() => Skip = PythonTools.WhyNoJudge;
}

/// <summary>A theory that botocore judges.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JudgeTheoryAttribute : TheoryAttribute
{
    public JudgeTheoryAttribute() => Skip = PythonTools.WhyNoJudge;
}
