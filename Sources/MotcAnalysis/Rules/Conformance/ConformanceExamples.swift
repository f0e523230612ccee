/// What the examples of these rules inherit from.
let corporateExample = (
  path: "corporate.yaml",
  text: """
  blueprint: corporate-call
  roles: [agent]
  tiers: [vip, standard]
  steps:
    - step: call
      customer: calls
      frontstage: { agent: answers }
      requirements:
        - id: three-rings
          text: Answers the telephone
          measure: rings <= 3
        - id: call-back
          text: Calls back whoever could not wait
          within: 10 min
    - step: end-call
      customer: hangs up

  """
)
